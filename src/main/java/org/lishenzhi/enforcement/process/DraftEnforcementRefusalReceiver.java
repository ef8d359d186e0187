package org.lishenzhi.enforcement.process;

import org.lishenzhi.enforcement.EnforcementRefusals;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.springframework.stereotype.Component;

/** 拟写不予受理执行申请裁定: keeps the draft. */
@Component
final class DraftEnforcementRefusalReceiver implements Receiver {

    private final EnforcementRefusals refusals;

    DraftEnforcementRefusalReceiver(EnforcementRefusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public String form() {
        return "draft-enforcement-refusal";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        refusals.draft(step.caseId(), answers.text("rulingText"), by);
    }
}
