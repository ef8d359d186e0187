package org.lishenzhi.closing.process;

import java.util.List;
import org.lishenzhi.closing.Closings;
import org.lishenzhi.engine.events.EventChoices;
import org.lishenzhi.engine.events.EventName;
import org.springframework.stereotype.Component;

/** The reasons for closing that can be the reason in this case today, as whoever proposes a closing may choose them. */
@Component
final class ClosingReasonChoices implements EventChoices {

    private final Closings closings;

    ClosingReasonChoices(Closings closings) {
        this.closings = closings;
    }

    @Override
    public EventName event() {
        return EventName.CLOSING_PROPOSED;
    }

    @Override
    public String field() {
        return "reason";
    }

    @Override
    public List<Choice> of(String caseId) {
        return closings.possible(caseId).stream()
                .map(rule -> new Choice(rule.reason(), rule.told()))
                .toList();
    }
}
