package org.lishenzhi.objection.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.objection.ObjectionRefusals;
import org.springframework.stereotype.Component;

/** 拟写不予受理裁定书: keeps the draft. */
@Component
final class DraftObjectionRefusalReceiver implements Receiver {

    private final ObjectionRefusals refusals;

    DraftObjectionRefusalReceiver(ObjectionRefusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public String form() {
        return "draft-objection-refusal";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        refusals.draft(ObjectionStep.event(step), answers.text("rulingText"), by);
    }
}
