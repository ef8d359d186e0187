package org.lishenzhi.succession.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.succession.DebtorDeaths;
import org.lishenzhi.succession.process.DebtorDeathProcess.EstateFinding;
import org.springframework.stereotype.Component;

/** 查明遗产和义务承担人: what the officer found. */
@Component
final class InvestigateEstateReceiver implements Receiver {

    private final DebtorDeaths deaths;

    InvestigateEstateReceiver(DebtorDeaths deaths) {
        this.deaths = deaths;
    }

    @Override
    public String form() {
        return "investigate-estate";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        deaths.investigated(
                step.caseId(),
                step.person(),
                answers.choice("estateFinding", EstateFinding.class) == EstateFinding.FOUND,
                by,
                step.taskId());
    }
}
