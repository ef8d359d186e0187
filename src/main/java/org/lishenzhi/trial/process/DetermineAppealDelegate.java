package org.lishenzhi.trial.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.trial.AppealOutcome;
import org.lishenzhi.trial.Appeals;
import org.lishenzhi.trial.process.AppealPeriodProcess.AppealPath;
import org.lishenzhi.trial.process.AppealPeriodProcess.Variables;
import org.springframework.stereotype.Component;

/** 确定上诉权: asks whether and how the document may be appealed against, or already is. */
@Component
final class DetermineAppealDelegate implements JavaDelegate {

    private final Appeals appeals;

    DetermineAppealDelegate(Appeals appeals) {
        this.appeals = appeals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseId = Variables.CASE_ID.get(execution);
        JudgmentEffectProcess.Variables.APPEAL_OUTCOME.set(execution, AppealOutcome.NONE);
        Variables.APPEAL_PATH.set(execution, path(caseId));
    }

    private AppealPath path(String caseId) {
        if (!appeals.pending(caseId).isEmpty()) {
            return AppealPath.APPEALED;
        }
        return appeals.rule(caseId)
                .map(rule -> rule.equals("appeal-ruling") ? AppealPath.RULING : AppealPath.JUDGMENT)
                .orElse(AppealPath.NONE);
    }
}
