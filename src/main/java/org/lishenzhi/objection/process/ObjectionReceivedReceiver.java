package org.lishenzhi.objection.process;

import org.lishenzhi.engine.events.Consequence;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.engine.events.EventReceiver;
import org.lishenzhi.engine.events.IncomingEvent;
import org.lishenzhi.objection.ObjectionFilings;
import org.lishenzhi.objection.ObjectionKind;
import org.springframework.stereotype.Component;

/** Takes the papers of an objection: nothing stops yet, the process of its filing begins. */
@Component
final class ObjectionReceivedReceiver implements EventReceiver {

    private final ObjectionFilings filings;

    ObjectionReceivedReceiver(ObjectionFilings filings) {
        this.filings = filings;
    }

    @Override
    public EventName event() {
        return EventName.OBJECTION_RECEIVED;
    }

    @Override
    public Consequence receive(IncomingEvent event) {
        filings.receive(
                event.eventId(),
                event.caseId(),
                event.obligationId(),
                event.choice("kind", "异议种类", ObjectionKind.class),
                event.personId(),
                event.occurredOn(),
                event.by());
        return Consequence.awaited();
    }
}
