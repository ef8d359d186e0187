package org.lishenzhi.objection.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.objection.ObjectionRefusals;
import org.springframework.stereotype.Component;

/** 送达不予受理裁定书: served on the objector. */
@Component
final class ServeObjectionRefusalReceiver implements Receiver {

    private final ObjectionRefusals refusals;

    ServeObjectionRefusalReceiver(ObjectionRefusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public String form() {
        return "serve-objection-refusal";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        refusals.serve(ObjectionStep.event(step), answers.date("servedOn"), answers.text("serviceManner"), by);
    }
}
