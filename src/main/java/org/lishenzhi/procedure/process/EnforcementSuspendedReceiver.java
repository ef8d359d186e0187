package org.lishenzhi.procedure.process;

import org.lishenzhi.engine.events.Consequence;
import org.lishenzhi.engine.events.Consequence.Message;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.engine.events.EventReceiver;
import org.lishenzhi.engine.events.IncomingEvent;
import org.springframework.stereotype.Component;

/** Takes the suspension of enforcement: whoever is about to use force hears of it. */
@Component
final class EnforcementSuspendedReceiver implements EventReceiver {

    @Override
    public EventName event() {
        return EventName.ENFORCEMENT_SUSPENDED;
    }

    @Override
    public Consequence receive(IncomingEvent event) {
        return Consequence.settled(new Message(ProcedureNews.ENFORCEMENT_STAYED, event.obligationId(), null));
    }
}
