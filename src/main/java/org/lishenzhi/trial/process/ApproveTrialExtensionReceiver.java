package org.lishenzhi.trial.process;

import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.security.Delegation;
import org.lishenzhi.security.Signature;
import org.lishenzhi.security.SigningAuthority;
import org.lishenzhi.trial.TrialLimits;
import org.springframework.stereotype.Component;

/** 审批延长审限: by the president or his delegate in writing. */
@Component
final class ApproveTrialExtensionReceiver implements Receiver {

    private final TrialLimits limits;
    private final SigningAuthority authority;

    ApproveTrialExtensionReceiver(TrialLimits limits, SigningAuthority authority) {
        this.limits = limits;
        this.authority = authority;
    }

    @Override
    public String form() {
        return "approve-trial-extension";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        Signature signature = authority.signFor(by, "court-president");
        if (answers.text("extensionDecision").equals("APPROVE")) {
            Delegation lent = signature.delegation();
            String right = lent == null ? "院长批准" : "受院长书面授权批准（%s）".formatted(lent.documentNumber());
            limits.extend(step.caseId(), right, by, step.taskId());
        } else if (answers.find("refusalReason").isEmpty()) {
            throw new InputRejected("refusalReason", "不批准的，请填写「不批准的理由」");
        }
    }
}
