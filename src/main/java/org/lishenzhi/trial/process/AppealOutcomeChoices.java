package org.lishenzhi.trial.process;

import java.util.Arrays;
import java.util.List;
import org.lishenzhi.engine.events.EventChoices;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.trial.AppealOutcome;
import org.springframework.stereotype.Component;

/** What whoever reports the decision on an appeal may choose from. */
@Component
final class AppealOutcomeChoices implements EventChoices {

    @Override
    public EventName event() {
        return EventName.APPEAL_DECIDED;
    }

    @Override
    public String field() {
        return "outcome";
    }

    @Override
    public List<Choice> of(String caseId) {
        return Arrays.stream(AppealOutcome.values())
                .filter(outcome -> outcome != AppealOutcome.NONE)
                .map(outcome -> new Choice(outcome.name(), outcome.label()))
                .toList();
    }
}
