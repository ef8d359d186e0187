package org.lishenzhi.urging.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.urging.AgreedPerformance;
import org.lishenzhi.urging.process.UrgingAgreementProcess.Variables;
import org.springframework.stereotype.Component;

/** 核对协议履行情况: holds the agreement against what was performed, and says when to look again. */
@Component
final class CheckUrgingAgreementDelegate implements JavaDelegate {

    private final AgreedPerformance agreed;

    CheckUrgingAgreementDelegate(AgreedPerformance agreed) {
        this.agreed = agreed;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseId = Variables.CASE_ID.get(execution);
        Variables.AGREEMENT_STANDING.set(execution, agreed.standing(caseId));
        Variables.NEXT_CHECK_ON.set(execution, agreed.nextCheck(caseId).toString());
    }
}
