package org.lishenzhi.filing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.filing.FilingOutcomes;
import org.lishenzhi.filing.process.CaseFilingProcess.Variables;
import org.springframework.stereotype.Component;

/** 核定审查结果、核定交费结果: reads off the case how its filing stands. */
@Component
final class EstablishFilingOutcomeDelegate implements JavaDelegate {

    private final FilingOutcomes outcomes;

    EstablishFilingOutcomeDelegate(FilingOutcomes outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Variables.FILING_OUTCOME.set(execution, outcomes.of(Variables.CASE_ID.get(execution)));
    }
}
