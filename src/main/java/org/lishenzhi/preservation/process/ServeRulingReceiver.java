package org.lishenzhi.preservation.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.preservation.Rulings;
import org.springframework.stereotype.Component;

/** 送达保全裁定: served on one person, on his own date. */
@Component
final class ServeRulingReceiver implements Receiver {

    private final Rulings rulings;

    ServeRulingReceiver(Rulings rulings) {
        this.rulings = rulings;
    }

    @Override
    public String form() {
        return "serve-preservation-ruling";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        rulings.serve(
                Applied.by(step),
                step.person(),
                answers.date("servedOn"),
                answers.text("serviceManner"),
                by,
                step.taskId());
    }
}
