package org.lishenzhi.objection.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.objection.ObjectionRulings;
import org.springframework.stereotype.Component;

/** 送达异议人: from this day the stop and the periods of the objector count. */
@Component
final class ServeObjectorReceiver implements Receiver {

    private final ObjectionRulings rulings;

    ServeObjectorReceiver(ObjectionRulings rulings) {
        this.rulings = rulings;
    }

    @Override
    public String form() {
        return "serve-objector";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        rulings.serveObjector(ObjectionStep.event(step), answers.date("servedOn"), answers.text("serviceManner"), by);
    }
}
