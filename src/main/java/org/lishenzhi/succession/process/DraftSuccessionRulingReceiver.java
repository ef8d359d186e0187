package org.lishenzhi.succession.process;

import java.math.BigDecimal;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.succession.SuccessionRulings;
import org.lishenzhi.succession.process.PartySuccessionProcess.SuccessionOutcome;
import org.springframework.stereotype.Component;

/** 拟写变更追加裁定: what is proposed, how far the successor answers, and the text. */
@Component
final class DraftSuccessionRulingReceiver implements Receiver {

    private final SuccessionRulings rulings;

    DraftSuccessionRulingReceiver(SuccessionRulings rulings) {
        this.rulings = rulings;
    }

    @Override
    public String form() {
        return "draft-succession-ruling";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        rulings.draft(
                Applied.by(step),
                answers.choice("successionOutcome", SuccessionOutcome.class) == SuccessionOutcome.GRANTED,
                answers.find("limitAmount").map(BigDecimal::new).orElse(null),
                answers.text("rulingText"),
                by);
    }
}
