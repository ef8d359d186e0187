package org.lishenzhi.objection.process;

import org.lishenzhi.casefile.Stays;
import org.lishenzhi.engine.events.Consequence;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.engine.events.EventReceiver;
import org.lishenzhi.engine.events.IncomingEvent;
import org.lishenzhi.objection.ObjectionKind;
import org.lishenzhi.objection.Objections;
import org.springframework.stereotype.Component;

/** Takes an accepted objection; only a kind that stops enforcement is told to the models. */
@Component
final class ObjectionReceivedReceiver implements EventReceiver {

    private final Objections objections;
    private final Stays stays;

    ObjectionReceivedReceiver(Objections objections, Stays stays) {
        this.objections = objections;
        this.stays = stays;
    }

    @Override
    public EventName event() {
        return EventName.OBJECTION_RECEIVED;
    }

    @Override
    public Consequence receive(IncomingEvent event) {
        objections.accept(
                event.eventId(),
                event.caseId(),
                event.obligationId(),
                event.choice("kind", "异议种类", ObjectionKind.class),
                event.occurredOn());
        return stays.current(event.caseId(), event.obligationId())
                .map(stay -> Consequence.settled(
                        new Consequence.Message(ObjectionStayProcess.ENFORCEMENT_STAYED, event.obligationId(), null)))
                .orElseGet(Consequence::settled);
    }
}
