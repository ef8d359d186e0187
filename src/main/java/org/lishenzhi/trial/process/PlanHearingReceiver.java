package org.lishenzhi.trial.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.law.CourtClock;
import org.lishenzhi.trial.Hearings;
import org.lishenzhi.trial.TrialLimits;
import org.lishenzhi.trial.process.TrialHearingProcess.HearingPlan;
import org.springframework.stereotype.Component;

/** 决定审理安排: a hearing, more time, or the ordinary procedure. */
@Component
final class PlanHearingReceiver implements Receiver {

    private final Hearings hearings;
    private final TrialLimits limits;
    private final CourtClock clock;

    PlanHearingReceiver(Hearings hearings, TrialLimits limits, CourtClock clock) {
        this.hearings = hearings;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "plan-hearing";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        switch (answers.choice("hearingPlan", HearingPlan.class)) {
            case HOLD ->
                hearings.schedule(
                        step.caseId(), answers.date("hearingDay"), answers.text("hearingPlace"), by, step.taskId());
            case EXTEND -> limits.request(step.caseId(), answers.text("extensionReason"));
            case CONVERT ->
                limits.ruleConversion(Entries.of(step, clock.today(), answers.text("conversionReason"), by));
        }
    }
}
