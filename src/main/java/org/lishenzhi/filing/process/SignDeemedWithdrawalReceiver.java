package org.lishenzhi.filing.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.filing.FilingRuling;
import org.lishenzhi.filing.FilingRulings;
import org.lishenzhi.filing.process.FilingFeeProcess.SignDecision;
import org.springframework.stereotype.Component;

/** 签发按撤诉处理裁定: signed by somebody else than its drafter, or returned with a reason. */
@Component
final class SignDeemedWithdrawalReceiver implements Receiver {

    private final FilingRulings rulings;

    SignDeemedWithdrawalReceiver(FilingRulings rulings) {
        this.rulings = rulings;
    }

    @Override
    public String form() {
        return "sign-deemed-withdrawal";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        if (answers.choice("signDecision", SignDecision.class) == SignDecision.SIGN) {
            rulings.sign(FilingRuling.DEEMED_WITHDRAWAL, step.caseId(), by);
        }
    }
}
