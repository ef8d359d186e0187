package org.lishenzhi.performance.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.performance.Compensations;
import org.lishenzhi.performance.process.ThingDeliveryProcess.CompensationPayment;
import org.springframework.stereotype.Component;

/** 核实折价赔偿给付: paid in full, or not. */
@Component
final class VerifyCompensationReceiver implements Receiver {

    private final Compensations compensations;

    VerifyCompensationReceiver(Compensations compensations) {
        this.compensations = compensations;
    }

    @Override
    public String form() {
        return "verify-compensation";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        if (answers.choice("compensationPayment", CompensationPayment.class) == CompensationPayment.PAID) {
            compensations.paid(step.obligation(), answers.date("paidOn"), by, step.taskId());
        }
    }
}
