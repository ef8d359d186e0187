package org.lishenzhi.enforcement.process;

import org.lishenzhi.enforcement.EnforcementRefusals;
import org.lishenzhi.enforcement.process.EnforcementAcceptanceProcess.RefusalDecision;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.springframework.stereotype.Component;

/** 签发不予受理执行申请裁定: signed by somebody else than its drafter, or returned with a reason. */
@Component
final class SignEnforcementRefusalReceiver implements Receiver {

    private final EnforcementRefusals refusals;

    SignEnforcementRefusalReceiver(EnforcementRefusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public String form() {
        return "sign-enforcement-refusal";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        if (answers.choice("refusalDecision", RefusalDecision.class) == RefusalDecision.SIGN) {
            refusals.sign(step.caseId(), by);
        }
    }
}
