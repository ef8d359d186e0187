package org.lishenzhi.trial.process;

import org.lishenzhi.engine.events.Consequence;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.engine.events.EventReceiver;
import org.lishenzhi.engine.events.IncomingEvent;
import org.lishenzhi.trial.Appeals;
import org.springframework.stereotype.Component;

/** Takes 上诉: in time it stops the judgment from taking effect; any other somebody has to look at. */
@Component
final class AppealReceivedReceiver implements EventReceiver {

    private final Appeals appeals;

    AppealReceivedReceiver(Appeals appeals) {
        this.appeals = appeals;
    }

    @Override
    public EventName event() {
        return EventName.APPEAL_RECEIVED;
    }

    @Override
    public Consequence receive(IncomingEvent event) {
        String person = event.detail("personId").orElseThrow();
        return appeals.take(event.eventId(), event.caseId(), person, event.occurredOn())
                ? Consequence.settled(new Consequence.Message(AppealPeriodProcess.Messages.APPEAL_RECEIVED, null, null))
                : Consequence.awaited();
    }
}
