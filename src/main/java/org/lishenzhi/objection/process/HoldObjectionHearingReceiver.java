package org.lishenzhi.objection.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.objection.ObjectionReviews;
import org.springframework.stereotype.Component;

/** 组织听证: the day of the hearing. */
@Component
final class HoldObjectionHearingReceiver implements Receiver {

    private final ObjectionReviews reviews;

    HoldObjectionHearingReceiver(ObjectionReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public String form() {
        return "hold-objection-hearing";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        reviews.hear(ObjectionStep.event(step), answers.date("heardOn"), by);
    }
}
