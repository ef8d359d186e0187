package org.lishenzhi.lifecycle.process;

import org.lishenzhi.engine.events.Consequence;
import org.lishenzhi.engine.events.Consequence.Message;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.engine.events.EventReceiver;
import org.lishenzhi.engine.events.IncomingEvent;
import org.lishenzhi.lifecycle.ReceivedApplications;
import org.springframework.stereotype.Component;

/** Takes 申请执行: it ends the wait for performance, or goes on with the story of a case that rested. */
@Component
final class EnforcementAppliedReceiver implements EventReceiver {

    private final ReceivedApplications applications;

    EnforcementAppliedReceiver(ReceivedApplications applications) {
        this.applications = applications;
    }

    @Override
    public EventName event() {
        return EventName.ENFORCEMENT_APPLIED;
    }

    @Override
    public Consequence receive(IncomingEvent event) {
        applications.receive(event.caseId(), event.detail("personId").orElseThrow(), event.occurredOn());
        return Consequence.awaited(new Message(CaseLifecycleProcess.Messages.ENFORCEMENT_APPLIED, null, null));
    }
}
