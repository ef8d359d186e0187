package org.lishenzhi.objection.process;

import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.casefile.Stay;
import org.lishenzhi.casefile.Stays;
import org.lishenzhi.objection.process.ObjectionStayProcess.StayDecision;
import org.lishenzhi.objection.process.ObjectionStayProcess.Variables;
import org.springframework.stereotype.Component;

/** 审查停止执行事由: asks whether enforcement is stopped, and until when. */
@Component
final class CheckStayDelegate implements JavaDelegate {

    private static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    private final Stays stays;

    CheckStayDelegate(Stays stays) {
        this.stays = stays;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Optional<Stay> stay = stays.current(Variables.CASE_ID.get(execution), Variables.OBLIGATION_ID.get(execution));
        Variables.STAY_DECISION.set(execution, stay.isPresent() ? StayDecision.STAYED : StayDecision.FREE);
        stay.ifPresent(found -> Variables.STAY_UNTIL.set(
                execution,
                found.ends()
                        .map(lastDay -> lastDay.plusDays(1))
                        .orElse(OPEN_END)
                        .toString()));
    }
}
