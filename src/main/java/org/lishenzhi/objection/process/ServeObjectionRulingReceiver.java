package org.lishenzhi.objection.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.objection.ObjectionRulings;
import org.springframework.stereotype.Component;

/** 送达其他当事人: each with a date of his own. */
@Component
final class ServeObjectionRulingReceiver implements Receiver {

    private final ObjectionRulings rulings;

    ServeObjectionRulingReceiver(ObjectionRulings rulings) {
        this.rulings = rulings;
    }

    @Override
    public String form() {
        return "serve-objection-ruling";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        rulings.serve(
                ObjectionStep.event(step), step.person(), answers.date("servedOn"), answers.text("serviceManner"), by);
    }
}
