package org.lishenzhi.trial.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.trial.Hearings;
import org.springframework.stereotype.Component;

/** 送达开庭传票: one party was summoned to the hearing in time. */
@Component
final class SummonPartyReceiver implements Receiver {

    private final Hearings hearings;

    SummonPartyReceiver(Hearings hearings) {
        this.hearings = hearings;
    }

    @Override
    public String form() {
        return "summon-party";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        hearings.summon(Entries.of(step, answers.date("servedOn"), answers.text("noticeManner"), by));
    }
}
