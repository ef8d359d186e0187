package org.lishenzhi.objection.process;

import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.engine.events.Consequence;
import org.lishenzhi.engine.events.Consequence.Message;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.engine.events.EventReceiver;
import org.lishenzhi.engine.events.IncomingEvent;
import org.lishenzhi.objection.FurtherReview;
import org.lishenzhi.objection.Reconsiderations;
import org.springframework.stereotype.Component;

/** Takes the decision of the court above on a request for reconsideration. */
@Component
final class ReconsiderationDecidedReceiver implements EventReceiver {

    private final Reconsiderations reconsiderations;

    ReconsiderationDecidedReceiver(Reconsiderations reconsiderations) {
        this.reconsiderations = reconsiderations;
    }

    @Override
    public EventName event() {
        return EventName.RECONSIDERATION_DECIDED;
    }

    @Override
    public Consequence receive(IncomingEvent event) {
        String request = event.detail("reconsideration").orElse("");
        boolean known = reconsiderations.of(event.caseId()).stream()
                .anyMatch(pending -> pending.eventId().equals(request));
        if (!known) {
            throw new InputRejected("reconsideration", "本案没有「所裁定的复议」这一件");
        }
        reconsiderations.decide(
                request,
                event.choice("outcome", "结果", FurtherReview.class),
                ReportedDay.of(event, "effectiveOn", "生效日期"),
                event.by());
        return Consequence.settled(
                new Message(ObjectionReconsiderationProcess.Messages.RECONSIDERATION_DECIDED, null, null, request));
    }
}
