package org.lishenzhi.closing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.closing.EnforcementFees;
import org.lishenzhi.closing.process.EnforcementCostsProcess.FeeDecision;
import org.lishenzhi.closing.process.EnforcementCostsProcess.Variables;
import org.springframework.stereotype.Component;

/** 核算执行申请费: enters the fee as the tariff gives it, or finds that the court has to set it. */
@Component
final class DetermineFeeDelegate implements JavaDelegate {

    private final EnforcementFees fees;

    DetermineFeeDelegate(EnforcementFees fees) {
        this.fees = fees;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean given = fees.determine(Variables.CASE_ID.get(execution));
        Variables.FEE_DECISION.set(execution, given ? FeeDecision.FIXED : FeeDecision.MARGIN);
    }
}
