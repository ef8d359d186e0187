package org.lishenzhi.trial.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.trial.Judgments;
import org.springframework.stereotype.Component;

/** 拟写裁定书: the text of a ruling that ends the trial. */
@Component
final class DraftRulingReceiver implements Receiver {

    private final Judgments judgments;

    DraftRulingReceiver(Judgments judgments) {
        this.judgments = judgments;
    }

    @Override
    public String form() {
        return "draft-ruling";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        judgments.draftRuling(step.caseId(), answers.text("documentText"), by);
    }
}
