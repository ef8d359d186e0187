package org.lishenzhi.trial.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.trial.Withdrawals;
import org.springframework.stereotype.Component;

/** 送达准许撤诉裁定书: served on one party. */
@Component
final class ServeWithdrawalRulingReceiver implements Receiver {

    private final Withdrawals withdrawals;

    ServeWithdrawalRulingReceiver(Withdrawals withdrawals) {
        this.withdrawals = withdrawals;
    }

    @Override
    public String form() {
        return "serve-withdrawal-ruling";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        withdrawals.serve(Entries.of(step, answers.date("servedOn"), answers.text("noticeManner"), by));
    }
}
