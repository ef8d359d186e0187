package org.lishenzhi.enforcement.process;

import org.lishenzhi.enforcement.EnforcementAcceptance;
import org.lishenzhi.enforcement.Jurisdiction;
import org.lishenzhi.enforcement.process.EnforcementAcceptanceProcess.AcceptanceOutcome;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.springframework.stereotype.Component;

/** 审查执行申请: keeps the clerk's answers to the five tests, and refuses a decision that they do not bear. */
@Component
final class ReviewEnforcementApplicationReceiver implements Receiver {

    private final EnforcementAcceptance acceptance;

    ReviewEnforcementApplicationReceiver(EnforcementAcceptance acceptance) {
        this.acceptance = acceptance;
    }

    @Override
    public String form() {
        return "review-enforcement-application";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        acceptance.review(
                step.caseId(),
                answers.choice("acceptanceOutcome", AcceptanceOutcome.class) == AcceptanceOutcome.ACCEPTED,
                answers.ticked("applicantEntitled"),
                answers.choice("jurisdiction", Jurisdiction.class),
                by,
                step.taskId());
    }
}
