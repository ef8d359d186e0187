package org.lishenzhi.performance.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.performance.Payments;
import org.lishenzhi.performance.process.MoneyPerformanceProcess.Variables;
import org.springframework.stereotype.Component;

/** 核对给付情况: how the obligation to pay stands, and when to look at it again. */
@Component
final class CheckPaymentsDelegate implements JavaDelegate {

    private final Payments payments;

    CheckPaymentsDelegate(Payments payments) {
        this.payments = payments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String obligation = Variables.OBLIGATION_ID.get(execution);
        Variables.PAYMENT_STANDING.set(execution, payments.standing(obligation));
        Variables.NEXT_CHECK_ON.set(execution, payments.nextCheck(obligation).toString());
    }
}
