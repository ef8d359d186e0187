package org.lishenzhi.assignment.process;

import org.lishenzhi.assignment.ChangeCause;
import org.lishenzhi.assignment.OfficerChanges;
import org.lishenzhi.engine.events.Consequence;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.engine.events.EventReceiver;
import org.lishenzhi.engine.events.IncomingEvent;
import org.springframework.stereotype.Component;

/** Takes 申请更换承办人: the application is kept, and the process that begins with it has it decided. */
@Component
final class OfficerChangeRequestedReceiver implements EventReceiver {

    private final OfficerChanges changes;

    OfficerChangeRequestedReceiver(OfficerChanges changes) {
        this.changes = changes;
    }

    @Override
    public EventName event() {
        return EventName.OFFICER_CHANGE_REQUESTED;
    }

    @Override
    public Consequence receive(IncomingEvent event) {
        changes.request(
                event.eventId(),
                event.caseId(),
                event.choice("cause", "更换事由", ChangeCause.class),
                event.detail("reason").orElseThrow(),
                event.detail("successor").orElse(null),
                event.by());
        return Consequence.settled();
    }
}
