package org.lishenzhi.filing.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.filing.Corrections;
import org.springframework.stereotype.Component;

/** 送达补正告知书: the time to complete the suit begins. */
@Component
final class ServeCorrectionNoticeReceiver implements Receiver {

    private final Corrections corrections;

    ServeCorrectionNoticeReceiver(Corrections corrections) {
        this.corrections = corrections;
    }

    @Override
    public String form() {
        return "serve-correction-notice";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        corrections.serve(step.caseId(), answers.date("servedOn"), answers.text("serviceManner"), by, step.taskId());
    }
}
