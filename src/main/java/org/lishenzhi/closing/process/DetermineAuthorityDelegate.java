package org.lishenzhi.closing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.closing.Closings;
import org.lishenzhi.closing.process.ClosingDecisionProcess.Variables;
import org.springframework.stereotype.Component;

/** 确定审批权限: asks the table of closings who decides on this one. */
@Component
final class DetermineAuthorityDelegate implements JavaDelegate {

    private final Closings closings;

    DetermineAuthorityDelegate(Closings closings) {
        this.closings = closings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Variables.CLOSING_AUTHORITY.set(
                execution, closings.rule(Variables.CASE_ID.get(execution)).decidedBy());
    }
}
