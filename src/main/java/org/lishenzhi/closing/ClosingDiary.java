package org.lishenzhi.closing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NewEvent;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.law.CourtClock;
import org.springframework.stereotype.Component;

/** The entries of a closing in the time line of its case. */
@Component
class ClosingDiary {

    private final Timeline timeline;
    private final CourtClock clock;

    ClosingDiary(Timeline timeline, CourtClock clock) {
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Enters an event of the whole case that happened today. */
    void today(String caseId, String kind, String title, @Nullable String note, String by, String key) {
        enter(new NewEvent(caseId, kind, title, clock.today(), null, null, note, by, kind + '/' + key));
    }

    /** Enters an event, once per key. */
    void enter(NewEvent event) {
        timeline.record(event);
    }

    /** @throws InputRejected if the day lies in the future */
    void requirePast(String field, String label, LocalDate on) {
        if (on.isAfter(clock.today())) {
            throw new InputRejected(field, "「%s」不能晚于今天".formatted(label));
        }
    }
}
