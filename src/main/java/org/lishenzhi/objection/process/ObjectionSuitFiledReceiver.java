package org.lishenzhi.objection.process;

import org.lishenzhi.engine.events.Consequence;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.engine.events.EventReceiver;
import org.lishenzhi.engine.events.IncomingEvent;
import org.lishenzhi.objection.Objection;
import org.lishenzhi.objection.ObjectionSuits;
import org.springframework.stereotype.Component;

/** Takes the news that a suit was filed against a ruling on an outsider's objection: while it is tried, nothing is disposed of. */
@Component
final class ObjectionSuitFiledReceiver implements EventReceiver {

    private final ObjectionSuits suits;
    private final StayNews news;

    ObjectionSuitFiledReceiver(ObjectionSuits suits, StayNews news) {
        this.suits = suits;
        this.news = news;
    }

    @Override
    public EventName event() {
        return EventName.OBJECTION_SUIT_FILED;
    }

    @Override
    public Consequence receive(IncomingEvent event) {
        Objection objection =
                suits.file(event.caseId(), event.detail("objection").orElse(""));
        return Consequence.settled(news.decided(objection.caseId(), objection.obligationId()));
    }
}
