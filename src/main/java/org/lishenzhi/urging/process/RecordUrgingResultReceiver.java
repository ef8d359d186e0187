package org.lishenzhi.urging.process;

import java.math.BigDecimal;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.urging.AgreedPerformance;
import org.lishenzhi.urging.UrgingInstalment;
import org.lishenzhi.urging.UrgingResult;
import org.lishenzhi.urging.Urgings;
import org.springframework.stereotype.Component;

/** 登记督促结果: an agreement, part of the performance, none, or the application withdrawn. */
@Component
final class RecordUrgingResultReceiver implements Receiver {

    private final Urgings urgings;
    private final AgreedPerformance agreed;

    RecordUrgingResultReceiver(Urgings urgings, AgreedPerformance agreed) {
        this.urgings = urgings;
        this.agreed = agreed;
    }

    @Override
    public String form() {
        return "record-urging-result";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        UrgingResult result = answers.choice("urgingResult", UrgingResult.class);
        switch (result) {
            case AGREEMENT -> conclude(step, answers, by);
            case WITHDRAWN -> urgings.withdrawApplication(step.caseId(), answers.date("withdrawnOn"), by);
            default -> urgings.report(step.caseId(), result);
        }
    }

    private void conclude(Step step, Answers answers, String by) {
        agreed.conclude(
                step.caseId(),
                answers.date("agreedOn"),
                answers.rows("instalments").stream()
                        .map(row -> new UrgingInstalment(row.date("dueOn"), new BigDecimal(row.text("amount"))))
                        .toList(),
                answers.findDate("otherDutiesBy").orElse(null),
                answers.ticked("filingDeferred"),
                by);
    }
}
