package org.lishenzhi.filing.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.filing.Mediations;
import org.lishenzhi.filing.process.FilingReviewProcess.MediationOutcome;
import org.springframework.stereotype.Component;

/** 先行调解: how the mediation before filing ended. */
@Component
final class ConductMediationReceiver implements Receiver {

    private final Mediations mediations;

    ConductMediationReceiver(Mediations mediations) {
        this.mediations = mediations;
    }

    @Override
    public String form() {
        return "conduct-mediation";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        boolean settled = answers.choice("mediationOutcome", MediationOutcome.class) == MediationOutcome.SETTLED;
        mediations.end(step.caseId(), settled, answers.date("endedOn"), by, step.taskId());
    }
}
