package org.lishenzhi.trial.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.trial.TrialOutcome;
import org.lishenzhi.trial.Withdrawals;
import org.springframework.stereotype.Component;

/** 登记撤诉结案: the suit is over by the ruling that allowed its withdrawal. */
@Component
final class CloseWithdrawnSuitDelegate implements JavaDelegate {

    private final Withdrawals withdrawals;

    CloseWithdrawnSuitDelegate(Withdrawals withdrawals) {
        this.withdrawals = withdrawals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        withdrawals.close(CaseScope.CASE_ID.get(execution));
        CaseTrialProcess.Variables.TRIAL_OUTCOME.set(execution, TrialOutcome.WITHDRAWN);
    }
}
