package org.lishenzhi.eviction.process;

import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.engine.events.Consequence;
import org.lishenzhi.engine.events.Consequence.Message;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.engine.events.EventReceiver;
import org.lishenzhi.engine.events.IncomingEvent;
import org.lishenzhi.eviction.Occupancy;
import org.springframework.stereotype.Component;

/** Takes 已腾空 of one person; when it was the last one, the premises are cleared. */
@Component
final class PremisesVacatedReceiver implements EventReceiver {

    private final Occupancy occupancy;

    PremisesVacatedReceiver(Occupancy occupancy) {
        this.occupancy = occupancy;
    }

    @Override
    public EventName event() {
        return EventName.PREMISES_VACATED;
    }

    @Override
    public Consequence receive(IncomingEvent event) {
        String obligation = required(event, "obligationId", "判项");
        String person = required(event, "personId", "当事人");
        occupancy.requireDebtor(event.caseId(), obligation, person);
        String message = occupancy.occupants(obligation).isEmpty()
                ? EvictionProcess.Messages.PREMISES_CLEARED
                : EvictionProcess.Messages.PREMISES_VACATED;
        return Consequence.settled(new Message(message, obligation, person));
    }

    private static String required(IncomingEvent event, String key, String label) {
        return event.detail(key).orElseThrow(() -> new InputRejected(key, "请填写「%s」".formatted(label)));
    }
}
