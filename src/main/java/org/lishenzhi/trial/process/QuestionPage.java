package org.lishenzhi.trial.process;

import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.trial.ObligationQuestions;
import org.springframework.stereotype.Component;

/** What those who enforce the obligation ask about it. */
@Component
final class QuestionPage implements Presenter {

    private final ObligationQuestions questions;

    QuestionPage(ObligationQuestions questions) {
        this.questions = questions;
    }

    @Override
    public String form() {
        return "answer-obligation-question";
    }

    @Override
    public void present(Step step, Page page) {
        if (step.eventId() != null) {
            questions.find(step.eventId()).ifPresent(asked -> page.show("question", asked.question()));
        }
    }
}
