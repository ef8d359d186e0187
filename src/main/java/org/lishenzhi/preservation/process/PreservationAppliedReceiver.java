package org.lishenzhi.preservation.process;

import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.engine.events.Consequence;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.engine.events.EventReceiver;
import org.lishenzhi.engine.events.IncomingEvent;
import org.lishenzhi.preservation.Applications;
import org.springframework.stereotype.Component;

/** Takes an application for preservation in a case that is there; a process begins with it. */
@Component
final class PreservationAppliedReceiver implements EventReceiver {

    private final Applications applications;

    PreservationAppliedReceiver(Applications applications) {
        this.applications = applications;
    }

    @Override
    public EventName event() {
        return EventName.PRESERVATION_APPLIED;
    }

    @Override
    public Consequence receive(IncomingEvent event) {
        if (event.personId() == null) {
            throw new InputRejected("personId", "请填写「当事人」");
        }
        applications.accept(event.caseId(), event.personId(), event.eventId(), event.occurredOn());
        return Consequence.awaited();
    }
}
