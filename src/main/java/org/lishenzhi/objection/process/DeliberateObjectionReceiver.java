package org.lishenzhi.objection.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.objection.ObjectionOutcome;
import org.lishenzhi.objection.ObjectionReviews;
import org.springframework.stereotype.Component;

/** 合议庭评议: what the majority of the panel decided. */
@Component
final class DeliberateObjectionReceiver implements Receiver {

    private final ObjectionReviews reviews;

    DeliberateObjectionReceiver(ObjectionReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public String form() {
        return "deliberate-objection";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        reviews.conclude(ObjectionStep.event(step), answers.choice("objectionOutcome", ObjectionOutcome.class), by);
    }
}
