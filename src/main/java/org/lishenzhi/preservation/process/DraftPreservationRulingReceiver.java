package org.lishenzhi.preservation.process;

import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.preservation.RulingOutcome;
import org.lishenzhi.preservation.Rulings;
import org.springframework.stereotype.Component;

/** 拟写保全裁定: what is proposed, and the text. */
@Component
final class DraftPreservationRulingReceiver implements Receiver {

    private final Rulings rulings;

    DraftPreservationRulingReceiver(Rulings rulings) {
        this.rulings = rulings;
    }

    @Override
    public String form() {
        return "draft-preservation-ruling";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        RulingOutcome proposal = answers.choice("proposal", RulingOutcome.class);
        if (proposal != RulingOutcome.WITHDRAWN && answers.find("rulingText").isEmpty()) {
            throw new InputRejected("rulingText", "请填写「裁定正文」");
        }
        rulings.draft(Applied.by(step), proposal, answers.textOr("rulingText", ""), by);
    }
}
