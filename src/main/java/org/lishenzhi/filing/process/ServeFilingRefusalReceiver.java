package org.lishenzhi.filing.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.filing.FilingRuling;
import org.lishenzhi.filing.FilingRulings;
import org.springframework.stereotype.Component;

/** 送达不予受理裁定: served on one plaintiff, on his own date. */
@Component
final class ServeFilingRefusalReceiver implements Receiver {

    private final FilingRulings rulings;

    ServeFilingRefusalReceiver(FilingRulings rulings) {
        this.rulings = rulings;
    }

    @Override
    public String form() {
        return "serve-filing-refusal";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        rulings.serve(
                FilingRuling.REFUSAL,
                step.caseId(),
                step.person(),
                answers.date("servedOn"),
                answers.text("serviceManner"),
                by,
                step.taskId());
    }
}
