package org.lishenzhi.succession.process;

import java.util.List;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.succession.SuccessionRulings;
import org.springframework.stereotype.Component;

/** 举行公开听证: by a panel of three, in public. */
@Component
final class HoldHearingReceiver implements Receiver {

    private final SuccessionRulings rulings;

    HoldHearingReceiver(SuccessionRulings rulings) {
        this.rulings = rulings;
    }

    @Override
    public String form() {
        return "hold-succession-hearing";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        rulings.heard(
                Applied.by(step),
                answers.date("heldOn"),
                List.of(answers.text("presiding"), answers.text("memberOne"), answers.text("memberTwo")),
                by);
    }
}
