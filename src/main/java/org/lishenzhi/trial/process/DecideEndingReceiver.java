package org.lishenzhi.trial.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.trial.TrialEnding;
import org.lishenzhi.trial.Trials;
import org.springframework.stereotype.Component;

/** 决定结案方式: how the trial ends, or that it goes on. */
@Component
final class DecideEndingReceiver implements Receiver {

    private final Trials trials;

    DecideEndingReceiver(Trials trials) {
        this.trials = trials;
    }

    @Override
    public String form() {
        return "decide-ending";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        trials.end(step.caseId(), answers.choice("trialEnding", TrialEnding.class));
    }
}
