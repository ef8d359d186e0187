package org.lishenzhi.trial.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.trial.Judgments;
import org.springframework.stereotype.Component;

/** 宣告判决: the day, and whether at the end of the hearing. */
@Component
final class PronounceJudgmentReceiver implements Receiver {

    private final Judgments judgments;

    PronounceJudgmentReceiver(Judgments judgments) {
        this.judgments = judgments;
    }

    @Override
    public String form() {
        return "pronounce-judgment";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        judgments.pronounce(
                Entries.of(step, answers.date("pronouncedOn"), null, by), answers.ticked("pronouncedInCourt"));
    }
}
