package org.lishenzhi.performance.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.performance.PerformedObligations;
import org.lishenzhi.performance.process.ObligationPerformanceProcess.Variables;
import org.springframework.stereotype.Component;

/** 登记判项履行: says on the time line that the obligation is performed. */
@Component
final class RecordObligationPerformedDelegate implements JavaDelegate {

    private final PerformedObligations performed;

    RecordObligationPerformedDelegate(PerformedObligations performed) {
        this.performed = performed;
    }

    @Override
    public void execute(DelegateExecution execution) {
        performed.close(Variables.OBLIGATION_ID.get(execution));
    }
}
