package org.lishenzhi.objection.process;

import org.lishenzhi.engine.events.Consequence;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.engine.events.EventReceiver;
import org.lishenzhi.engine.events.IncomingEvent;
import org.lishenzhi.objection.Reconsiderations;
import org.springframework.stereotype.Component;

/** Takes a request for reconsideration: the process that sends it up begins; enforcement goes on. */
@Component
final class ReconsiderationReceivedReceiver implements EventReceiver {

    private final Reconsiderations reconsiderations;

    ReconsiderationReceivedReceiver(Reconsiderations reconsiderations) {
        this.reconsiderations = reconsiderations;
    }

    @Override
    public EventName event() {
        return EventName.RECONSIDERATION_RECEIVED;
    }

    @Override
    public Consequence receive(IncomingEvent event) {
        reconsiderations.receive(
                event.eventId(), event.caseId(), event.detail("objection").orElse(""), event.occurredOn());
        return Consequence.awaited();
    }
}
