package org.lishenzhi.succession.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.succession.SuccessionRulings;
import org.lishenzhi.succession.process.PartySuccessionProcess.SignDecision;
import org.springframework.stereotype.Component;

/** 签发变更追加裁定: signed, or returned with a reason. */
@Component
final class SignSuccessionRulingReceiver implements Receiver {

    private final SuccessionRulings rulings;

    SignSuccessionRulingReceiver(SuccessionRulings rulings) {
        this.rulings = rulings;
    }

    @Override
    public String form() {
        return "sign-succession-ruling";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        if (answers.choice("signDecision", SignDecision.class) == SignDecision.SIGN) {
            rulings.sign(Applied.by(step), by);
        }
    }
}
