package org.lishenzhi.closing.process;

import java.math.BigDecimal;
import org.lishenzhi.closing.EnforcementFees;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.springframework.stereotype.Component;

/** 酌定执行申请费: the court sets the fee within the margin of the tariff. */
@Component
final class SetEnforcementFeeReceiver implements Receiver {

    private final EnforcementFees fees;

    SetEnforcementFeeReceiver(EnforcementFees fees) {
        this.fees = fees;
    }

    @Override
    public String form() {
        return "set-enforcement-fee";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        fees.set(step.caseId(), new BigDecimal(answers.text("feeAmount")), by, step.taskId());
    }
}
