package org.lishenzhi.objection.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.objection.ObjectionRefusals;
import org.lishenzhi.objection.process.ObjectionFilingProcess.RefusalDecision;
import org.springframework.stereotype.Component;

/** 签发不予受理裁定书: signed by another than who drafted it, or returned. */
@Component
final class SignObjectionRefusalReceiver implements Receiver {

    private final ObjectionRefusals refusals;

    SignObjectionRefusalReceiver(ObjectionRefusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public String form() {
        return "sign-objection-refusal";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        if (answers.choice("refusalDecision", RefusalDecision.class) == RefusalDecision.SIGN) {
            refusals.sign(ObjectionStep.event(step), by);
        }
    }
}
