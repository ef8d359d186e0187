package org.lishenzhi.filing.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.filing.Corrections;
import org.lishenzhi.filing.process.FilingReviewProcess.ReturnDecision;
import org.springframework.stereotype.Component;

/** 处理未补正的起诉: the papers go back, unless the plaintiff insists on a ruling. */
@Component
final class ReturnPapersReceiver implements Receiver {

    private final Corrections corrections;

    ReturnPapersReceiver(Corrections corrections) {
        this.corrections = corrections;
    }

    @Override
    public String form() {
        return "return-papers";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        if (answers.choice("returnDecision", ReturnDecision.class) == ReturnDecision.RETURN) {
            corrections.giveBack(
                    step.caseId(), answers.date("returnedOn"), answers.text("returnManner"), by, step.taskId());
        }
    }
}
