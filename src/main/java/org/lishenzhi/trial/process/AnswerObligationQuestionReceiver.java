package org.lishenzhi.trial.process;

import java.util.Objects;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.trial.ObligationQuestions;
import org.springframework.stereotype.Component;

/** 答复判项征询: the written answer of the judge who tried the case. */
@Component
final class AnswerObligationQuestionReceiver implements Receiver {

    private final ObligationQuestions questions;

    AnswerObligationQuestionReceiver(ObligationQuestions questions) {
        this.questions = questions;
    }

    @Override
    public String form() {
        return "answer-obligation-question";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        questions.answer(
                Objects.requireNonNull(step.eventId()),
                answers.text("answerText"),
                answers.ticked("correctionNeeded"),
                by,
                step.taskId());
    }
}
