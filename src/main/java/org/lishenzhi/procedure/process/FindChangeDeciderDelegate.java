package org.lishenzhi.procedure.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.procedure.ProcedureChanges;
import org.lishenzhi.procedure.process.ProceduralChangeProcess.ChangeDecision;
import org.lishenzhi.procedure.process.ProceduralChangeProcess.Variables;
import org.springframework.stereotype.Component;

/** 确定决定主体: whom the table names; on what another court has decided there is nothing to decide here. */
@Component
final class FindChangeDeciderDelegate implements JavaDelegate {

    private final ProcedureChanges changes;

    FindChangeDeciderDelegate(ProcedureChanges changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Variables.CHANGE_DECIDER.set(
                execution, changes.effect(Variables.EVENT_ID.get(execution)).decider());
        Variables.CHANGE_DECISION.set(execution, ChangeDecision.APPROVE);
    }
}
