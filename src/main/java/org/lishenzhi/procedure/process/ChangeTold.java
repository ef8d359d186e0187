package org.lishenzhi.procedure.process;

import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.procedure.ProcedureChange;
import org.lishenzhi.procedure.ProcedureChanges;

/** A change of procedure in one line. */
final class ChangeTold {

    private ChangeTold() {}

    static String of(ProcedureChanges changes, Step step) {
        ProcedureChange change = changes.get(ProcedureStep.event(step));
        return "%s（%s提请）%s".formatted(change.kind().label(), change.proposedOn(), change.told());
    }
}
