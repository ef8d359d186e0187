package org.lishenzhi.filing.process;

import java.math.BigDecimal;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.filing.FeeRelief;
import org.lishenzhi.filing.FeeReliefs;
import org.lishenzhi.filing.process.FilingFeeProcess.ReliefDecision;
import org.springframework.stereotype.Component;

/** 审批缓减免交: nothing to pay now, or what has to be paid in the time that the court sets. */
@Component
final class DecideFeeReliefReceiver implements Receiver {

    private final FeeReliefs reliefs;

    DecideFeeReliefReceiver(FeeReliefs reliefs) {
        this.reliefs = reliefs;
    }

    @Override
    public String form() {
        return "decide-fee-relief";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        boolean granted = answers.choice("reliefDecision", ReliefDecision.class) == ReliefDecision.GRANTED;
        FeeRelief answer =
                granted ? answers.choice("grant", FeeRelief.class) : answers.choice("remainder", FeeRelief.class);
        reliefs.decide(
                step.caseId(),
                answer,
                answers.find("reducedTo").map(BigDecimal::new).orElse(null),
                by,
                step.taskId());
    }
}
