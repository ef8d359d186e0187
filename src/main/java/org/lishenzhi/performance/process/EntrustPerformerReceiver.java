package org.lishenzhi.performance.process;

import java.math.BigDecimal;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.performance.SubstitutePerformances;
import org.springframework.stereotype.Component;

/** 选定代履行人: when, for how much, and by when the debtor is to pay it in advance. */
@Component
final class EntrustPerformerReceiver implements Receiver {

    private final SubstitutePerformances substitutes;

    EntrustPerformerReceiver(SubstitutePerformances substitutes) {
        this.substitutes = substitutes;
    }

    @Override
    public String form() {
        return "entrust-performer";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        substitutes.entrust(
                step.obligation(),
                answers.date("entrustedOn"),
                new BigDecimal(answers.text("estimatedCost")),
                answers.date("prepayBy"),
                by,
                step.taskId());
    }
}
