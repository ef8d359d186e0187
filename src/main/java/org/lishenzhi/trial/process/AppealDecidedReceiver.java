package org.lishenzhi.trial.process;

import java.time.LocalDate;
import org.lishenzhi.engine.events.Consequence;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.engine.events.EventReceiver;
import org.lishenzhi.engine.events.IncomingEvent;
import org.lishenzhi.trial.AppealOutcome;
import org.lishenzhi.trial.Appeals;
import org.springframework.stereotype.Component;

/** Takes 二审已裁判: how the court above decided, and from when. */
@Component
final class AppealDecidedReceiver implements EventReceiver {

    private final Appeals appeals;

    AppealDecidedReceiver(Appeals appeals) {
        this.appeals = appeals;
    }

    @Override
    public EventName event() {
        return EventName.APPEAL_DECIDED;
    }

    @Override
    public Consequence receive(IncomingEvent event) {
        appeals.decide(
                event.caseId(),
                event.choice("outcome", "结果", AppealOutcome.class),
                LocalDate.parse(event.detail("effectiveOn").orElseThrow()));
        return Consequence.settled(new Consequence.Message(AppealPeriodProcess.Messages.APPEAL_DECIDED, null, null));
    }
}
