package org.lishenzhi.trial.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.trial.Judgments;
import org.springframework.stereotype.Component;

/** 拟写裁判文书: the text and the obligations of a judgment or a mediation agreement. */
@Component
final class DraftJudgmentReceiver implements Receiver {

    private final Judgments judgments;
    private final ItemRows items;

    DraftJudgmentReceiver(Judgments judgments, ItemRows items) {
        this.judgments = judgments;
        this.items = items;
    }

    @Override
    public String form() {
        return "draft-judgment";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        judgments.draft(
                step.caseId(), answers.text("documentText"), items.read(step.caseId(), answers.rows("items")), by);
    }
}
