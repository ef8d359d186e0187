package org.lishenzhi.performance.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.performance.PerformedObligations;
import org.lishenzhi.performance.process.ObligationPerformanceProcess.Variables;
import org.springframework.stereotype.Component;

/** 登记房屋交付: whoever owed the premises that were handed over has performed. */
@Component
final class RecordHandoverDelegate implements JavaDelegate {

    private final PerformedObligations performed;

    RecordHandoverDelegate(PerformedObligations performed) {
        this.performed = performed;
    }

    @Override
    public void execute(DelegateExecution execution) {
        performed.byHandover(Variables.OBLIGATION_ID.get(execution));
    }
}
