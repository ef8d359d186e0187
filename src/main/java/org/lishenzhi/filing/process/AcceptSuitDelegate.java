package org.lishenzhi.filing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.filing.Acceptance;
import org.lishenzhi.filing.process.CaseFilingProcess.Variables;
import org.springframework.stereotype.Component;

/** 登记立案并编案号: the case is known by its 案号 from then on. */
@Component
final class AcceptSuitDelegate implements JavaDelegate {

    private final Acceptance acceptance;

    AcceptSuitDelegate(Acceptance acceptance) {
        this.acceptance = acceptance;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setProcessBusinessKey(acceptance.accept(Variables.CASE_ID.get(execution)));
    }
}
