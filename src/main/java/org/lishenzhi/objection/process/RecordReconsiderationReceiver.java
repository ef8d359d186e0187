package org.lishenzhi.objection.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.objection.FurtherReview;
import org.lishenzhi.objection.Reconsiderations;
import org.springframework.stereotype.Component;

/** 登记复议裁定: what the court above decided. */
@Component
final class RecordReconsiderationReceiver implements Receiver {

    private final Reconsiderations reconsiderations;

    RecordReconsiderationReceiver(Reconsiderations reconsiderations) {
        this.reconsiderations = reconsiderations;
    }

    @Override
    public String form() {
        return "record-reconsideration";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        reconsiderations.decide(
                ObjectionStep.event(step),
                answers.choice("reconsiderationOutcome", FurtherReview.class),
                answers.date("effectiveOn"),
                by);
    }
}
