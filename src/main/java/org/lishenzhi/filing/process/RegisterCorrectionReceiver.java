package org.lishenzhi.filing.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.filing.Corrections;
import org.lishenzhi.filing.process.FilingReviewProcess.CorrectionOutcome;
import org.springframework.stereotype.Component;

/** 登记补正情况: what came in, and when. */
@Component
final class RegisterCorrectionReceiver implements Receiver {

    private final Corrections corrections;

    RegisterCorrectionReceiver(Corrections corrections) {
        this.corrections = corrections;
    }

    @Override
    public String form() {
        return "register-correction";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        if (answers.choice("correctionOutcome", CorrectionOutcome.class) == CorrectionOutcome.SUPPLEMENTED) {
            corrections.supplement(
                    step.caseId(), answers.text("filedItems"), answers.date("supplementedOn"), by, step.taskId());
        }
    }
}
