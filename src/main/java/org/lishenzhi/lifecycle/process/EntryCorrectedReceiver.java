package org.lishenzhi.lifecycle.process;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.lishenzhi.casefile.CaseEvent;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.engine.events.Consequence;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.engine.events.EventReceiver;
import org.lishenzhi.engine.events.IncomingEvent;
import org.springframework.stereotype.Component;

/** Takes 更正登记: the wrong day of an entry is corrected by a further entry, and the clocks are counted anew. */
@Component
final class EntryCorrectedReceiver implements EventReceiver {

    private final Timeline timeline;

    EntryCorrectedReceiver(Timeline timeline) {
        this.timeline = timeline;
    }

    @Override
    public EventName event() {
        return EventName.ENTRY_CORRECTED;
    }

    @Override
    public Consequence receive(IncomingEvent event) {
        CaseEvent wrong = timeline.of(event.caseId()).stream()
                .filter(entry -> entry.id().equals(event.detail("what").orElse("")))
                .findFirst()
                .orElseThrow(() -> new InputRejected("what", "本案没有「所更正的记载」这一条"));
        timeline.correct(wrong.id(), correctDate(event), event.detail("reason").orElse(""), event.by());
        return Consequence.settled();
    }

    private static LocalDate correctDate(IncomingEvent event) {
        try {
            return LocalDate.parse(event.detail("correctDate").orElse(""));
        } catch (DateTimeException e) {
            throw new InputRejected("correctDate", "「正确日期」不是有效的日期");
        }
    }
}
