package org.lishenzhi.objection.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.objection.ObjectionRulings;
import org.springframework.stereotype.Component;

/** 拟写异议裁定书: keeps the draft, to be signed by every member. */
@Component
final class DraftObjectionRulingReceiver implements Receiver {

    private final ObjectionRulings rulings;

    DraftObjectionRulingReceiver(ObjectionRulings rulings) {
        this.rulings = rulings;
    }

    @Override
    public String form() {
        return "draft-objection-ruling";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        rulings.draft(ObjectionStep.event(step), answers.text("rulingText"), by);
    }
}
