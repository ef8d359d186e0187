package org.lishenzhi.enforcement.process;

import org.lishenzhi.enforcement.EnforcementRefusals;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.springframework.stereotype.Component;

/** 送达不予受理执行申请裁定: served on one applicant, on his own day. */
@Component
final class ServeEnforcementRefusalReceiver implements Receiver {

    private final EnforcementRefusals refusals;

    ServeEnforcementRefusalReceiver(EnforcementRefusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public String form() {
        return "serve-enforcement-refusal";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        refusals.serve(
                step.caseId(),
                step.person(),
                answers.date("servedOn"),
                answers.text("serviceManner"),
                by,
                step.taskId());
    }
}
