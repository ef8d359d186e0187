package org.lishenzhi.performance.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.performance.PerformedObligations;
import org.lishenzhi.performance.process.ObligationPerformanceProcess.ObligationStanding;
import org.lishenzhi.performance.process.ObligationPerformanceProcess.Variables;
import org.springframework.stereotype.Component;

/** 读取判项: says what the obligation asks for, and whether anything of it is left. */
@Component
final class ReadObligationDelegate implements JavaDelegate {

    private final CaseFile cases;
    private final PerformedObligations performed;

    ReadObligationDelegate(CaseFile cases, PerformedObligations performed) {
        this.cases = cases;
        this.performed = performed;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String obligation = Variables.OBLIGATION_ID.get(execution);
        Variables.OBLIGATION_KIND.set(execution, cases.obligation(obligation).kind());
        Variables.OBLIGATION_STANDING.set(
                execution, performed.isPerformed(obligation) ? ObligationStanding.PERFORMED : ObligationStanding.OPEN);
    }
}
