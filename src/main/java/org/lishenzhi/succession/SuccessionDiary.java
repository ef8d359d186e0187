package org.lishenzhi.succession;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NewEvent;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.law.CourtClock;
import org.springframework.stereotype.Component;

/** What a change of parties leaves on the time line, each under a key of its application. */
@Component
class SuccessionDiary {

    private final Timeline timeline;
    private final CourtClock clock;

    SuccessionDiary(Timeline timeline, CourtClock clock) {
        this.timeline = timeline;
        this.clock = clock;
    }

    LocalDate today() {
        return clock.today();
    }

    /** Enters what concerns the successor. */
    void enter(Succession succession, String kind, String title, LocalDate on, @Nullable String note, String by) {
        enter(succession, kind, title, on, succession.successorId(), note, by, succession.id());
    }

    void enter(
            Succession succession,
            String kind,
            String title,
            LocalDate on,
            String personId,
            @Nullable String note,
            String by,
            String key) {
        timeline.record(new NewEvent(succession.caseId(), kind, title, on, personId, null, note, by, kind + '/' + key));
    }

    /** @throws InputRejected if the day lies before the other one, or in the future */
    void requireBetween(String field, String label, LocalDate day, LocalDate first, String event) {
        if (day.isBefore(first) || day.isAfter(today())) {
            throw new InputRejected(field, "「%s」应在%s%s至今天之间".formatted(label, event, first));
        }
    }
}
