package org.lishenzhi.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.enforcement.EnforcementAcceptance;
import org.lishenzhi.enforcement.EnforcementRisks;
import org.lishenzhi.enforcement.process.EnforcementAcceptanceProcess.Variables;
import org.springframework.stereotype.Component;

/** 登记执行立案: gives the number, lets the limits run, and puts what each creditor is told into the file. */
@Component
final class AcceptEnforcementDelegate implements JavaDelegate {

    private final EnforcementAcceptance acceptance;
    private final EnforcementRisks risks;

    AcceptEnforcementDelegate(EnforcementAcceptance acceptance, EnforcementRisks risks) {
        this.acceptance = acceptance;
        this.risks = risks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseId = Variables.CASE_ID.get(execution);
        acceptance.accept(caseId);
        risks.issue(caseId);
    }
}
