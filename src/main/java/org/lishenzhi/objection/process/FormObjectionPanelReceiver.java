package org.lishenzhi.objection.process;

import java.util.List;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.objection.ObjectionPanels;
import org.lishenzhi.objection.ObjectionReviews;
import org.springframework.stereotype.Component;

/** 组成合议庭: three reviewers, the first presiding. */
@Component
final class FormObjectionPanelReceiver implements Receiver {

    private final ObjectionPanels panels;
    private final ObjectionReviews reviews;

    FormObjectionPanelReceiver(ObjectionPanels panels, ObjectionReviews reviews) {
        this.panels = panels;
        this.reviews = reviews;
    }

    @Override
    public String form() {
        return "form-objection-panel";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        panels.form(
                ObjectionStep.event(step),
                List.of(answers.text("presidingMember"), answers.text("secondMember"), answers.text("thirdMember")));
        reviews.open(ObjectionStep.event(step));
    }
}
