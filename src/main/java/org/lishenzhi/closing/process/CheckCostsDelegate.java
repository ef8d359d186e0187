package org.lishenzhi.closing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.closing.ClosingCosts;
import org.lishenzhi.closing.process.EnforcementCostsProcess.CostsDecision;
import org.lishenzhi.closing.process.EnforcementCostsProcess.Variables;
import org.springframework.stereotype.Component;

/** 核对未结费用: looks whether a cost of the case is open. */
@Component
final class CheckCostsDelegate implements JavaDelegate {

    private final ClosingCosts costs;

    CheckCostsDelegate(ClosingCosts costs) {
        this.costs = costs;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean settled = costs.open(Variables.CASE_ID.get(execution)).isEmpty();
        Variables.COSTS_DECISION.set(execution, settled ? CostsDecision.SETTLED : CostsDecision.OPEN);
    }
}
