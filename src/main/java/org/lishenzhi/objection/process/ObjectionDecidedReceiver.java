package org.lishenzhi.objection.process;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.Stays;
import org.lishenzhi.engine.events.Consequence;
import org.lishenzhi.engine.events.Consequence.Message;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.engine.events.EventReceiver;
import org.lishenzhi.engine.events.IncomingEvent;
import org.lishenzhi.objection.ObjectionOutcome;
import org.lishenzhi.objection.Objections;
import org.springframework.stereotype.Component;

/** Takes the decision on an objection: a stay in waiting is reviewed at once, and a decision that stops enforcement stops it. */
@Component
final class ObjectionDecidedReceiver implements EventReceiver {

    private final Objections objections;
    private final Stays stays;

    ObjectionDecidedReceiver(Objections objections, Stays stays) {
        this.objections = objections;
        this.stays = stays;
    }

    @Override
    public EventName event() {
        return EventName.OBJECTION_DECIDED;
    }

    @Override
    public Consequence receive(IncomingEvent event) {
        var objection = objections.decide(
                event.caseId(),
                event.detail("objection").orElse(""),
                event.choice("outcome", "结果", ObjectionOutcome.class),
                servedOn(event),
                event.by(),
                event.eventId());
        var decided = new Message(ObjectionStayProcess.Messages.OBJECTION_DECIDED, objection.obligationId(), null);
        return stays.current(event.caseId(), objection.obligationId()).isPresent()
                ? Consequence.settled(
                        decided, new Message(ObjectionStayProcess.ENFORCEMENT_STAYED, objection.obligationId(), null))
                : Consequence.settled(decided);
    }

    private static LocalDate servedOn(IncomingEvent event) {
        try {
            return LocalDate.parse(event.detail("servedOn").orElse(""));
        } catch (DateTimeException e) {
            throw new InputRejected("servedOn", "「送达日」不是有效的日期");
        }
    }
}
