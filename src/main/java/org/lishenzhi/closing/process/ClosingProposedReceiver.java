package org.lishenzhi.closing.process;

import org.lishenzhi.closing.Closings;
import org.lishenzhi.engine.events.Consequence;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.engine.events.EventReceiver;
import org.lishenzhi.engine.events.IncomingEvent;
import org.springframework.stereotype.Component;

/** Takes 提请结案: the closing is entered, and its process begins with this event. */
@Component
final class ClosingProposedReceiver implements EventReceiver {

    private final Closings closings;

    ClosingProposedReceiver(Closings closings) {
        this.closings = closings;
    }

    @Override
    public EventName event() {
        return EventName.CLOSING_PROPOSED;
    }

    @Override
    public Consequence receive(IncomingEvent event) {
        closings.propose(
                event.eventId(),
                event.caseId(),
                event.detail("reason").orElseThrow(),
                event.detail("grounds").orElseThrow(),
                event.by());
        return Consequence.awaited();
    }
}
