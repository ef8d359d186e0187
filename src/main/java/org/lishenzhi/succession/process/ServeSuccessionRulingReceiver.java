package org.lishenzhi.succession.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.succession.SuccessionRulings;
import org.springframework.stereotype.Component;

/** 送达变更追加裁定: served on one person, on his own date. */
@Component
final class ServeSuccessionRulingReceiver implements Receiver {

    private final SuccessionRulings rulings;

    ServeSuccessionRulingReceiver(SuccessionRulings rulings) {
        this.rulings = rulings;
    }

    @Override
    public String form() {
        return "serve-succession-ruling";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        rulings.serve(Applied.by(step), step.person(), answers.date("servedOn"), answers.text("serviceManner"), by);
    }
}
