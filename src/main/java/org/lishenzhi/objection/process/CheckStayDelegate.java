package org.lishenzhi.objection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.casefile.Stays;
import org.lishenzhi.objection.process.ObjectionStayProcess.StayDecision;
import org.lishenzhi.objection.process.ObjectionStayProcess.Variables;
import org.springframework.stereotype.Component;

/** 审查停止执行事由: asks whether enforcement is stopped today. */
@Component
final class CheckStayDelegate implements JavaDelegate {

    private final Stays stays;

    CheckStayDelegate(Stays stays) {
        this.stays = stays;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean stayed = stays.current(Variables.CASE_ID.get(execution), Variables.OBLIGATION_ID.get(execution))
                .isPresent();
        Variables.STAY_DECISION.set(execution, stayed ? StayDecision.STAYED : StayDecision.FREE);
    }
}
