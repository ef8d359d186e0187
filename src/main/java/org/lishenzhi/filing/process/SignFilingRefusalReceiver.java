package org.lishenzhi.filing.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.filing.FilingRuling;
import org.lishenzhi.filing.FilingRulings;
import org.lishenzhi.filing.process.FilingReviewProcess.SignDecision;
import org.springframework.stereotype.Component;

/** 签发不予受理裁定: signed by somebody else than its drafter, or returned with a reason. */
@Component
final class SignFilingRefusalReceiver implements Receiver {

    private final FilingRulings rulings;

    SignFilingRefusalReceiver(FilingRulings rulings) {
        this.rulings = rulings;
    }

    @Override
    public String form() {
        return "sign-filing-refusal";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        if (answers.choice("signDecision", SignDecision.class) == SignDecision.SIGN) {
            rulings.sign(FilingRuling.REFUSAL, step.caseId(), by);
        }
    }
}
