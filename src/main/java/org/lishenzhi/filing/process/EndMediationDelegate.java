package org.lishenzhi.filing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.filing.Mediations;
import org.lishenzhi.filing.process.FilingReviewProcess.Variables;
import org.springframework.stereotype.Component;

/** 登记调解未成: the mediation before filing ended without a settlement. */
@Component
final class EndMediationDelegate implements JavaDelegate {

    private final Mediations mediations;

    EndMediationDelegate(Mediations mediations) {
        this.mediations = mediations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mediations.expire(Variables.CASE_ID.get(execution));
    }
}
