package org.lishenzhi.filing.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.filing.FeeReliefs;
import org.lishenzhi.filing.FilingFees;
import org.lishenzhi.filing.process.FilingFeeProcess.FeePayment;
import org.springframework.stereotype.Component;

/** 登记缴费: the fee was paid, or relief from it was requested. */
@Component
final class RegisterFeePaymentReceiver implements Receiver {

    private final FilingFees fees;
    private final FeeReliefs reliefs;

    RegisterFeePaymentReceiver(FilingFees fees, FeeReliefs reliefs) {
        this.fees = fees;
        this.reliefs = reliefs;
    }

    @Override
    public String form() {
        return "register-fee-payment";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        if (answers.choice("feePayment", FeePayment.class) == FeePayment.PAID) {
            fees.pay(step.caseId(), answers.date("paidOn"), answers.text("receiptNumber"), by, step.taskId());
        } else {
            reliefs.request(step.caseId(), answers.date("requestedOn"), by, step.taskId());
        }
    }
}
