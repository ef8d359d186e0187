package org.lishenzhi.lifecycle.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.lifecycle.PerformancePeriods;
import org.lishenzhi.lifecycle.process.CaseLifecycleProcess.PerformanceOutcome;
import org.lishenzhi.lifecycle.process.CaseLifecycleProcess.Variables;
import org.springframework.stereotype.Component;

/** 登记待申请: the case rests until somebody applies for enforcement. */
@Component
final class RegisterAwaitingApplicationDelegate implements JavaDelegate {

    private final PerformancePeriods periods;

    RegisterAwaitingApplicationDelegate(PerformancePeriods periods) {
        this.periods = periods;
    }

    @Override
    public void execute(DelegateExecution execution) {
        periods.await(Variables.CASE_ID.get(execution));
        Variables.PERFORMANCE_OUTCOME.set(execution, PerformanceOutcome.AWAITING);
    }
}
