package org.lishenzhi.succession.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.succession.DebtorDeaths;
import org.lishenzhi.succession.process.DebtorDeathProcess.OtherDebtors;
import org.lishenzhi.succession.process.DebtorDeathProcess.Variables;
import org.springframework.stereotype.Component;

/** 核对其他义务人: whether anybody else still owes something. */
@Component
final class CheckOtherDebtorsDelegate implements JavaDelegate {

    private final DebtorDeaths deaths;

    CheckOtherDebtorsDelegate(DebtorDeaths deaths) {
        this.deaths = deaths;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean others = deaths.othersOwe(Variables.CASE_ID.get(execution), Variables.PERSON_ID.get(execution));
        Variables.OTHER_DEBTORS.set(execution, others ? OtherDebtors.SOME : OtherDebtors.NONE);
    }
}
