package org.lishenzhi.preservation.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.preservation.Fees;
import org.springframework.stereotype.Component;

/** 收取保全费: finance saw it paid, or it was reduced, deferred or waived. */
@Component
final class CollectFeeReceiver implements Receiver {

    private final Fees fees;

    CollectFeeReceiver(Fees fees) {
        this.fees = fees;
    }

    @Override
    public String form() {
        return "collect-preservation-fee";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        if (answers.ticked("feeWaived")) {
            fees.waived(Applied.by(step), answers.text("waiver"));
        } else {
            fees.paid(Applied.by(step), answers.date("paidOn"));
        }
    }
}
