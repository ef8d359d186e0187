package org.lishenzhi.objection.process;

import org.lishenzhi.engine.events.Consequence;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.engine.events.EventReceiver;
import org.lishenzhi.engine.events.IncomingEvent;
import org.lishenzhi.objection.FurtherReview;
import org.lishenzhi.objection.Objection;
import org.lishenzhi.objection.ObjectionSuits;
import org.springframework.stereotype.Component;

/** Takes the judgment in a suit against a ruling on an outsider's objection. */
@Component
final class ObjectionSuitDecidedReceiver implements EventReceiver {

    private final ObjectionSuits suits;
    private final StayNews news;

    ObjectionSuitDecidedReceiver(ObjectionSuits suits, StayNews news) {
        this.suits = suits;
        this.news = news;
    }

    @Override
    public EventName event() {
        return EventName.OBJECTION_SUIT_DECIDED;
    }

    @Override
    public Consequence receive(IncomingEvent event) {
        Objection objection = suits.decide(
                event.caseId(),
                event.detail("objection").orElse(""),
                event.choice("outcome", "结果", FurtherReview.class));
        return Consequence.settled(news.decided(objection.caseId(), objection.obligationId()));
    }
}
