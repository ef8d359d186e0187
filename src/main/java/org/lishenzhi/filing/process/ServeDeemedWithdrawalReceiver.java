package org.lishenzhi.filing.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.filing.FilingRuling;
import org.lishenzhi.filing.FilingRulings;
import org.springframework.stereotype.Component;

/** 送达按撤诉处理裁定: served on one plaintiff, on his own date. */
@Component
final class ServeDeemedWithdrawalReceiver implements Receiver {

    private final FilingRulings rulings;

    ServeDeemedWithdrawalReceiver(FilingRulings rulings) {
        this.rulings = rulings;
    }

    @Override
    public String form() {
        return "serve-deemed-withdrawal";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        rulings.serve(
                FilingRuling.DEEMED_WITHDRAWAL,
                step.caseId(),
                step.person(),
                answers.date("servedOn"),
                answers.text("serviceManner"),
                by,
                step.taskId());
    }
}
