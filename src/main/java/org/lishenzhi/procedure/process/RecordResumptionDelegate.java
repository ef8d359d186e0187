package org.lishenzhi.procedure.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.procedure.ChangesInForce;
import org.lishenzhi.procedure.process.ProceduralChangeProcess.Variables;
import org.springframework.stereotype.Component;

/** 登记恢复执行: the change ends, and whoever waited for that hears of it. */
@Component
final class RecordResumptionDelegate implements JavaDelegate {

    private final ChangesInForce inForce;
    private final ProcedureNews news;

    RecordResumptionDelegate(ChangesInForce inForce, ProcedureNews news) {
        this.inForce = inForce;
        this.news = news;
    }

    @Override
    public void execute(DelegateExecution execution) {
        news.ended(inForce.end(Variables.EVENT_ID.get(execution)));
    }
}
