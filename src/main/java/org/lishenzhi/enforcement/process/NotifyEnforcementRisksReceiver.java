package org.lishenzhi.enforcement.process;

import org.lishenzhi.enforcement.EnforcementRisks;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.springframework.stereotype.Component;

/** 送达受理通知并告知执行风险: one creditor's receipt. */
@Component
final class NotifyEnforcementRisksReceiver implements Receiver {

    private final EnforcementRisks risks;

    NotifyEnforcementRisksReceiver(EnforcementRisks risks) {
        this.risks = risks;
    }

    @Override
    public String form() {
        return "notify-enforcement-risks";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        risks.receipt(
                step.caseId(),
                step.person(),
                answers.date("receiptOn"),
                answers.text("receiptManner"),
                by,
                step.taskId());
    }
}
