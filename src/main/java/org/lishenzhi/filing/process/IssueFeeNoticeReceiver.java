package org.lishenzhi.filing.process;

import java.math.BigDecimal;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.filing.FilingFees;
import org.springframework.stereotype.Component;

/** 送达交费通知: the sum was told, the seven days begin. */
@Component
final class IssueFeeNoticeReceiver implements Receiver {

    private final FilingFees fees;

    IssueFeeNoticeReceiver(FilingFees fees) {
        this.fees = fees;
    }

    @Override
    public String form() {
        return "issue-fee-notice";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        fees.notify(
                step.caseId(),
                new BigDecimal(answers.text("feeAmount")),
                answers.date("servedOn"),
                answers.text("serviceManner"),
                by,
                step.taskId());
    }
}
