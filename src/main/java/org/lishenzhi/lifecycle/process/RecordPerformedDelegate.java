package org.lishenzhi.lifecycle.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.lifecycle.PerformancePeriods;
import org.lishenzhi.lifecycle.process.CaseLifecycleProcess.PerformanceOutcome;
import org.lishenzhi.lifecycle.process.CaseLifecycleProcess.Variables;
import org.springframework.stereotype.Component;

/** 登记自动履行: everything was performed without enforcement. */
@Component
final class RecordPerformedDelegate implements JavaDelegate {

    private final PerformancePeriods periods;

    RecordPerformedDelegate(PerformancePeriods periods) {
        this.periods = periods;
    }

    @Override
    public void execute(DelegateExecution execution) {
        periods.performed(Variables.CASE_ID.get(execution));
        Variables.PERFORMANCE_OUTCOME.set(execution, PerformanceOutcome.PERFORMED);
    }
}
