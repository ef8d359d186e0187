package org.lishenzhi.preservation.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.preservation.Rulings;
import org.springframework.stereotype.Component;

/** 签发保全裁定: signed by the judge, or returned with a reason. */
@Component
final class SignRulingReceiver implements Receiver {

    private final Rulings rulings;

    SignRulingReceiver(Rulings rulings) {
        this.rulings = rulings;
    }

    @Override
    public String form() {
        return "sign-preservation-ruling";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        if (answers.choice("signDecision", SignDecision.class) == SignDecision.SIGN) {
            rulings.sign(Applied.by(step), by);
        }
    }
}
