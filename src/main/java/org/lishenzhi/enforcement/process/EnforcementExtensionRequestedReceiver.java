package org.lishenzhi.enforcement.process;

import org.lishenzhi.enforcement.EnforcementExtensions;
import org.lishenzhi.engine.events.Consequence;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.engine.events.EventReceiver;
import org.lishenzhi.engine.events.IncomingEvent;
import org.springframework.stereotype.Component;

/** Takes 申请延长执行期限: the request is kept, and the process that begins with it brings it to the president. */
@Component
final class EnforcementExtensionRequestedReceiver implements EventReceiver {

    private final EnforcementExtensions extensions;

    EnforcementExtensionRequestedReceiver(EnforcementExtensions extensions) {
        this.extensions = extensions;
    }

    @Override
    public EventName event() {
        return EventName.ENFORCEMENT_EXTENSION_REQUESTED;
    }

    @Override
    public Consequence receive(IncomingEvent event) {
        extensions.request(
                event.eventId(), event.caseId(), event.detail("reason").orElseThrow(), event.by());
        return Consequence.settled();
    }
}
