package org.lishenzhi.filing.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.filing.FilingRuling;
import org.lishenzhi.filing.FilingRulings;
import org.springframework.stereotype.Component;

/** 拟写按撤诉处理裁定: keeps the draft. */
@Component
final class DraftDeemedWithdrawalReceiver implements Receiver {

    private final FilingRulings rulings;

    DraftDeemedWithdrawalReceiver(FilingRulings rulings) {
        this.rulings = rulings;
    }

    @Override
    public String form() {
        return "draft-deemed-withdrawal";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        rulings.draft(FilingRuling.DEEMED_WITHDRAWAL, step.caseId(), answers.text("rulingText"), by);
    }
}
