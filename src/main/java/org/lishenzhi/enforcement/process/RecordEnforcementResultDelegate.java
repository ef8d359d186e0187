package org.lishenzhi.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.enforcement.process.JudgmentEnforcementProcess.EnforcementOutcome;
import org.lishenzhi.enforcement.process.JudgmentEnforcementProcess.Variables;
import org.springframework.stereotype.Component;

/** 登记执行结果: lets the case file say how enforcement ended. */
@Component
final class RecordEnforcementResultDelegate implements JavaDelegate {

    private final CaseFile cases;

    RecordEnforcementResultDelegate(CaseFile cases) {
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var state = cases.get(Variables.CASE_ID.get(execution)).state();
        Variables.ENFORCEMENT_OUTCOME.set(execution, EnforcementOutcome.of(state));
    }
}
