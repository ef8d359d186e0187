package org.lishenzhi.filing.process;

import org.lishenzhi.casefile.Procedure;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.filing.Reviews;
import org.lishenzhi.filing.process.FilingReviewProcess.ReviewDecision;
import org.springframework.stereotype.Component;

/** 审查起诉材料: accepted, to be completed, mediated first, or refused. */
@Component
final class ReviewFilingReceiver implements Receiver {

    private final Reviews reviews;

    ReviewFilingReceiver(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public String form() {
        return "review-filing";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        String caseId = step.caseId();
        switch (answers.choice("reviewDecision", ReviewDecision.class)) {
            case ACCEPT -> reviews.accept(caseId, answers.choice("procedure", Procedure.class), by, step.taskId());
            case CORRECT -> reviews.askForCorrection(caseId, answers.text("missingItems"), by, step.taskId());
            case MEDIATE -> reviews.mediateFirst(caseId, answers.ticked("mediationAgreed"), by, step.taskId());
            case REFUSE -> reviews.refuse(caseId, by, step.taskId());
        }
    }
}
