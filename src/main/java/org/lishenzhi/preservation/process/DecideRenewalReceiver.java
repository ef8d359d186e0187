package org.lishenzhi.preservation.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.preservation.Seizures;
import org.lishenzhi.preservation.process.PreservationRenewalProcess.RenewalDecision;
import org.springframework.stereotype.Component;

/** 办理续行保全: the measure goes on, or is left to end. */
@Component
final class DecideRenewalReceiver implements Receiver {

    private final Seizures seizures;

    DecideRenewalReceiver(Seizures seizures) {
        this.seizures = seizures;
    }

    @Override
    public String form() {
        return "decide-renewal";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        if (answers.choice("renewalDecision", RenewalDecision.class) == RenewalDecision.RENEW) {
            seizures.renew(Applied.by(step), answers.findDate("until").orElse(null), by, step.taskId());
        }
    }
}
