package org.lishenzhi.procedure.process;

import org.lishenzhi.documents.Remedies;
import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.procedure.ProcedureChanges;
import org.springframework.stereotype.Component;

/** The change to be served, with the remedies against it. */
@Component
final class ServeProcedureChangePage implements Presenter {

    private final ProcedureChanges changes;
    private final Remedies remedies;

    ServeProcedureChangePage(ProcedureChanges changes, Remedies remedies) {
        this.changes = changes;
        this.remedies = remedies;
    }

    @Override
    public String form() {
        return "serve-procedure-change";
    }

    @Override
    public void present(Step step, Page page) {
        page.show("changeTold", ChangeTold.of(changes, step))
                .show(
                        "remedies",
                        remedies.told(changes.effect(ProcedureStep.event(step)).document()));
    }
}
