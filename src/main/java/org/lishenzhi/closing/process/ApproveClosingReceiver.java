package org.lishenzhi.closing.process;

import org.lishenzhi.closing.ClosingApproval;
import org.lishenzhi.closing.process.EnforcementClosingProcess.ClosingDecision;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.security.SigningAuthority;
import org.springframework.stereotype.Component;

/** 审批结案: approved, returned or refused by the director of enforcement or his delegate in writing. */
@Component
final class ApproveClosingReceiver implements Receiver {

    private final ClosingApproval approval;
    private final SigningAuthority authority;

    ApproveClosingReceiver(ClosingApproval approval, SigningAuthority authority) {
        this.approval = approval;
        this.authority = authority;
    }

    @Override
    public String form() {
        return "approve-closing";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        authority.signFor(by, "enforcement-director");
        String reason = answers.find("opinion").orElse(null);
        switch (answers.choice("closingDecision", ClosingDecision.class)) {
            case APPROVE -> approval.approve(step.caseId(), by, step.taskId());
            case RETURN -> approval.giveBack(step.caseId(), reason, by, step.taskId());
            case REFUSE -> approval.refuse(step.caseId(), reason, by, step.taskId());
        }
    }
}
