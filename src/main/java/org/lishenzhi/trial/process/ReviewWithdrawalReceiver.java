package org.lishenzhi.trial.process;

import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.law.CourtClock;
import org.lishenzhi.trial.Withdrawals;
import org.lishenzhi.trial.process.SuitWithdrawalProcess.WithdrawalDecision;
import org.springframework.stereotype.Component;

/** 审查撤诉申请: the judge signs the ruling, or refuses and the trial goes on. */
@Component
final class ReviewWithdrawalReceiver implements Receiver {

    private final Withdrawals withdrawals;
    private final CourtClock clock;

    ReviewWithdrawalReceiver(Withdrawals withdrawals, CourtClock clock) {
        this.withdrawals = withdrawals;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "review-withdrawal";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        if (answers.choice("withdrawalDecision", WithdrawalDecision.class) == WithdrawalDecision.GRANT) {
            withdrawals.grant(step.caseId(), by);
        } else {
            String reason = answers.find("refusalReason")
                    .orElseThrow(() -> new InputRejected("refusalReason", "不准撤诉的，请填写「不准的理由」"));
            withdrawals.refuse(Entries.of(step, clock.today(), reason, by));
        }
    }
}
