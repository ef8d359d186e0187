package org.lishenzhi.performance.process;

import java.math.BigDecimal;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.performance.SubstitutePerformances;
import org.lishenzhi.performance.process.ActPerformanceProcess.SubstituteOutcome;
import org.springframework.stereotype.Component;

/** 验收代履行: in order, with what it cost in the end, or not. */
@Component
final class AcceptSubstituteReceiver implements Receiver {

    private final SubstitutePerformances substitutes;

    AcceptSubstituteReceiver(SubstitutePerformances substitutes) {
        this.substitutes = substitutes;
    }

    @Override
    public String form() {
        return "accept-substitute";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        if (answers.choice("substituteOutcome", SubstituteOutcome.class) == SubstituteOutcome.FAILED) {
            substitutes.fail(step.obligation(), by, step.taskId());
            return;
        }
        substitutes.accept(
                step.obligation(),
                answers.date("completedOn"),
                new BigDecimal(answers.text("actualCost")),
                answers.ticked("costPaid") ? answers.date("costPaidOn") : null,
                by,
                step.taskId());
    }
}
