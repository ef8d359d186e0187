package org.lishenzhi.filing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.filing.FilingOutcomes;
import org.lishenzhi.filing.process.CaseFilingProcess.Variables;
import org.springframework.stereotype.Component;

/** 登记撤回起诉: the case is at an end because the plaintiff took his suit back. */
@Component
final class WithdrawSuitDelegate implements JavaDelegate {

    private final FilingOutcomes outcomes;

    WithdrawSuitDelegate(FilingOutcomes outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseId = Variables.CASE_ID.get(execution);
        outcomes.withdraw(caseId);
        Variables.FILING_OUTCOME.set(execution, outcomes.of(caseId));
    }
}
