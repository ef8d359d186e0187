package org.lishenzhi.procedure.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.procedure.ChangesInForce;
import org.lishenzhi.procedure.ProcedureChange;
import org.lishenzhi.procedure.ProcedureChanges;
import org.lishenzhi.procedure.process.ProceduralChangeProcess.Variables;
import org.springframework.stereotype.Component;

/** 程序变动生效: what the table says stops, and the model learns how and when it ends. */
@Component
final class PutChangeInForceDelegate implements JavaDelegate {

    private final ChangesInForce inForce;
    private final ProcedureChanges changes;
    private final ProcedureNews news;

    PutChangeInForceDelegate(ChangesInForce inForce, ProcedureChanges changes, ProcedureNews news) {
        this.inForce = inForce;
        this.changes = changes;
        this.news = news;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String event = Variables.EVENT_ID.get(execution);
        ProcedureChange begun = inForce.begin(event);
        news.stopped(begun.caseId(), begun.obligationId());
        Variables.CHANGE_ENDING.set(execution, changes.effect(event).ending());
        Variables.CHANGE_ENDS_ON.set(execution, inForce.expiry(event).toString());
    }
}
