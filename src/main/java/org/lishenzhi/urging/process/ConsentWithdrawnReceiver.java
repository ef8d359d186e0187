package org.lishenzhi.urging.process;

import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.engine.events.Consequence;
import org.lishenzhi.engine.events.Consequence.Message;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.engine.events.EventReceiver;
import org.lishenzhi.engine.events.IncomingEvent;
import org.lishenzhi.urging.UrgingConsents;
import org.springframework.stereotype.Component;

/** Takes 撤回督促同意 of the applicant: his application is filed at once. */
@Component
final class ConsentWithdrawnReceiver implements EventReceiver {

    private final UrgingConsents consents;

    ConsentWithdrawnReceiver(UrgingConsents consents) {
        this.consents = consents;
    }

    @Override
    public EventName event() {
        return EventName.CONSENT_WITHDRAWN;
    }

    @Override
    public Consequence receive(IncomingEvent event) {
        String person = event.detail("personId").orElseThrow(() -> new InputRejected("personId", "请填写「当事人」"));
        consents.withdraw(event.caseId(), person, event.occurredOn());
        return Consequence.settled(new Message(PreEnforcementUrgingProcess.Messages.CONSENT_WITHDRAWN, null, null));
    }
}
