package org.lishenzhi.performance.process;

import java.math.BigDecimal;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.performance.Compensations;
import org.lishenzhi.performance.process.ThingDeliveryProcess.CompensationOutcome;
import org.springframework.stereotype.Component;

/** 协商折价赔偿: what both agreed on, or that they did not. */
@Component
final class AgreeCompensationReceiver implements Receiver {

    private final Compensations compensations;

    AgreeCompensationReceiver(Compensations compensations) {
        this.compensations = compensations;
    }

    @Override
    public String form() {
        return "agree-compensation";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        if (answers.choice("compensationOutcome", CompensationOutcome.class) == CompensationOutcome.DISAGREED) {
            compensations.fail(step.obligation(), answers.date("negotiatedOn"), by, step.taskId());
            return;
        }
        compensations.agree(
                step.obligation(),
                answers.date("negotiatedOn"),
                new BigDecimal(answers.text("compensation")),
                answers.date("payBy"),
                by,
                step.taskId());
    }
}
