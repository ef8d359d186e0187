package org.lishenzhi.filing.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.filing.RiskNotices;
import org.springframework.stereotype.Component;

/** 立案阶段风险告知: both risks were told to this plaintiff, who signed for it. */
@Component
final class NotifyFilingRisksReceiver implements Receiver {

    private final RiskNotices notices;

    NotifyFilingRisksReceiver(RiskNotices notices) {
        this.notices = notices;
    }

    @Override
    public String form() {
        return "notify-filing-risks";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        notices.receipt(
                step.caseId(),
                step.person(),
                answers.date("receiptOn"),
                answers.text("receiptManner"),
                by,
                step.taskId());
    }
}
