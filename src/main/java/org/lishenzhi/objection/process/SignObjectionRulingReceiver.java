package org.lishenzhi.objection.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.objection.ObjectionRulings;
import org.lishenzhi.objection.process.ObjectionReviewProcess.SignatureDecision;
import org.springframework.stereotype.Component;

/** 签署异议裁定书: one member signs, or returns it. */
@Component
final class SignObjectionRulingReceiver implements Receiver {

    private final ObjectionRulings rulings;

    SignObjectionRulingReceiver(ObjectionRulings rulings) {
        this.rulings = rulings;
    }

    @Override
    public String form() {
        return "sign-objection-ruling";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        if (answers.choice("signatureDecision", SignatureDecision.class) == SignatureDecision.SIGN) {
            rulings.sign(ObjectionStep.event(step), by);
        } else {
            rulings.sendBack(ObjectionStep.event(step), by);
        }
    }
}
