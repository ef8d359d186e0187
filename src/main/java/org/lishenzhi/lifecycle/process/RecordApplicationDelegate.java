package org.lishenzhi.lifecycle.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.lifecycle.process.CaseLifecycleProcess.PerformanceOutcome;
import org.lishenzhi.lifecycle.process.CaseLifecycleProcess.Variables;
import org.springframework.stereotype.Component;

/** 登记执行申请: the application that was received ends the wait. */
@Component
final class RecordApplicationDelegate implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        Variables.PERFORMANCE_OUTCOME.set(execution, PerformanceOutcome.APPLIED);
    }
}
