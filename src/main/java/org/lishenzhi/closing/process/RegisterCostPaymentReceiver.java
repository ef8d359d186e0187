package org.lishenzhi.closing.process;

import org.lishenzhi.closing.ClosingCosts;
import org.lishenzhi.closing.process.EnforcementCostsProcess.CostPayment;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.springframework.stereotype.Component;

/** 登记执行费用交纳: everything open was paid, or relief was asked for. */
@Component
final class RegisterCostPaymentReceiver implements Receiver {

    private final ClosingCosts costs;

    RegisterCostPaymentReceiver(ClosingCosts costs) {
        this.costs = costs;
    }

    @Override
    public String form() {
        return "register-cost-payment";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        if (answers.choice("costPayment", CostPayment.class) == CostPayment.PAID) {
            costs.pay(step.caseId(), answers.date("paidOn"), answers.text("receiptNumber"), by, step.taskId());
        } else {
            costs.requestRelief(step.caseId(), by, step.taskId());
        }
    }
}
