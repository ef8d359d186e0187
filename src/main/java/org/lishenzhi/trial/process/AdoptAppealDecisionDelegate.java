package org.lishenzhi.trial.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.trial.Appeal;
import org.lishenzhi.trial.AppealOutcome;
import org.lishenzhi.trial.Appeals;
import org.lishenzhi.trial.process.AppealPeriodProcess.Variables;
import org.springframework.stereotype.Component;

/** 登记二审结果: tells the model how the court above decided. */
@Component
final class AdoptAppealDecisionDelegate implements JavaDelegate {

    private final Appeals appeals;

    AdoptAppealDecisionDelegate(Appeals appeals) {
        this.appeals = appeals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AppealOutcome outcome = appeals.decided(Variables.CASE_ID.get(execution))
                .map(Appeal::outcome)
                .orElseThrow();
        JudgmentEffectProcess.Variables.APPEAL_OUTCOME.set(execution, outcome);
    }
}
