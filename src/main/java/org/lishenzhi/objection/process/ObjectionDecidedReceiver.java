package org.lishenzhi.objection.process;

import java.util.ArrayList;
import java.util.List;
import org.lishenzhi.engine.events.Consequence;
import org.lishenzhi.engine.events.Consequence.Message;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.engine.events.EventReceiver;
import org.lishenzhi.engine.events.IncomingEvent;
import org.lishenzhi.objection.Objection;
import org.lishenzhi.objection.ObjectionOutcome;
import org.lishenzhi.objection.Objections;
import org.lishenzhi.objection.process.EnforcementObjectionProcess.Messages;
import org.springframework.stereotype.Component;

/** Takes a decision on an objection that was made elsewhere: its own review ends, a stay in waiting is looked at anew. */
@Component
final class ObjectionDecidedReceiver implements EventReceiver {

    private final Objections objections;
    private final StayNews news;

    ObjectionDecidedReceiver(Objections objections, StayNews news) {
        this.objections = objections;
        this.news = news;
    }

    @Override
    public EventName event() {
        return EventName.OBJECTION_DECIDED;
    }

    @Override
    public Consequence receive(IncomingEvent event) {
        Objection objection = objections.decide(
                event.caseId(),
                event.detail("objection").orElse(""),
                event.choice("outcome", "结果", ObjectionOutcome.class),
                ReportedDay.of(event, "servedOn", "送达日"),
                event.by(),
                event.eventId());
        List<Message> messages = new ArrayList<>();
        messages.add(new Message(Messages.OBJECTION_DECIDED_ELSEWHERE, null, null, objection.id()));
        messages.addAll(List.of(news.decided(objection.caseId(), objection.obligationId())));
        return Consequence.settled(messages.toArray(Message[]::new));
    }
}
