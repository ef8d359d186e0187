package org.lishenzhi.trial.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.trial.Withdrawals;
import org.springframework.stereotype.Component;

/** 拟写撤诉裁定: the ruling that would allow the withdrawal. */
@Component
final class DraftWithdrawalRulingReceiver implements Receiver {

    private final Withdrawals withdrawals;

    DraftWithdrawalRulingReceiver(Withdrawals withdrawals) {
        this.withdrawals = withdrawals;
    }

    @Override
    public String form() {
        return "draft-withdrawal-ruling";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        withdrawals.draft(step.caseId(), answers.text("rulingText"), by);
    }
}
