package org.lishenzhi.trial.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.trial.Judgments;
import org.springframework.stereotype.Component;

/** 登记改判判项: the obligations as the court of appeal changed them. */
@Component
final class RecordChangedJudgmentReceiver implements Receiver {

    private final Judgments judgments;
    private final ItemRows items;

    RecordChangedJudgmentReceiver(Judgments judgments, ItemRows items) {
        this.judgments = judgments;
        this.items = items;
    }

    @Override
    public String form() {
        return "record-changed-judgment";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        judgments.change(
                step.caseId(),
                answers.text("appealNumber"),
                answers.text("appealCourt"),
                items.read(step.caseId(), answers.rows("items")));
    }
}
