package org.lishenzhi.lifecycle.process;

import java.time.LocalDate;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.engine.events.Consequence;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.engine.events.EventReceiver;
import org.lishenzhi.engine.events.IncomingEvent;
import org.lishenzhi.law.CourtClock;
import org.springframework.stereotype.Component;

/**
 * Takes 更正登记: the day of an entry was wrong. The wrong entry stays visible, a further one corrects it, and with it
 * every clock, due date and timer that counts from it.
 */
@Component
final class EntryCorrectedReceiver implements EventReceiver {

    private final Timeline timeline;
    private final CourtClock clock;

    EntryCorrectedReceiver(Timeline timeline, CourtClock clock) {
        this.timeline = timeline;
        this.clock = clock;
    }

    @Override
    public EventName event() {
        return EventName.ENTRY_CORRECTED;
    }

    @Override
    public Consequence receive(IncomingEvent event) {
        timeline.correct(
                entry(event), correctDate(event), event.detail("reason").orElseThrow(), event.by());
        return Consequence.settled();
    }

    /** The entry by its id: one of this case, whoever guesses another one's. */
    private String entry(IncomingEvent event) {
        String told = event.detail("what").orElse("");
        boolean known = timeline.of(event.caseId()).stream()
                .anyMatch(entry -> entry.id().equals(told));
        if (!known) {
            throw new InputRejected("what", "本案没有「所更正的记载」这一条");
        }
        return told;
    }

    private LocalDate correctDate(IncomingEvent event) {
        LocalDate correct = LocalDate.parse(event.detail("correctDate").orElseThrow());
        if (correct.isAfter(clock.today())) {
            throw new InputRejected("correctDate", "「正确日期」不能晚于今天");
        }
        return correct;
    }
}
