package org.lishenzhi.trial.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.trial.Enforceability;
import org.lishenzhi.trial.Judgments;
import org.lishenzhi.trial.process.JudgmentDraftingProcess.Completeness;
import org.lishenzhi.trial.process.JudgmentDraftingProcess.Variables;
import org.springframework.stereotype.Component;

/** 检查判项可执行性: asks whether every obligation says what its kind needs. */
@Component
final class CheckEnforceabilityDelegate implements JavaDelegate {

    private final Judgments judgments;
    private final Enforceability enforceability;

    CheckEnforceabilityDelegate(Judgments judgments, Enforceability enforceability) {
        this.judgments = judgments;
        this.enforceability = enforceability;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean complete = enforceability
                .gaps(judgments.items(Variables.CASE_ID.get(execution)))
                .isEmpty();
        Variables.ENFORCEABILITY.set(execution, complete ? Completeness.COMPLETE : Completeness.INCOMPLETE);
    }
}
