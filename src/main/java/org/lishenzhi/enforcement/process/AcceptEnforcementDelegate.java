package org.lishenzhi.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.enforcement.EnforcementAcceptance;
import org.lishenzhi.enforcement.process.EnforcementAcceptanceProcess.Variables;
import org.springframework.stereotype.Component;

/** 登记执行立案: gives the number, lets the limits run, and says that the case is being enforced. */
@Component
final class AcceptEnforcementDelegate implements JavaDelegate {

    private final EnforcementAcceptance acceptance;

    AcceptEnforcementDelegate(EnforcementAcceptance acceptance) {
        this.acceptance = acceptance;
    }

    @Override
    public void execute(DelegateExecution execution) {
        acceptance.accept(Variables.CASE_ID.get(execution));
    }
}
