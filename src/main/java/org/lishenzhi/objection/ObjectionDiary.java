package org.lishenzhi.objection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NewEvent;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.law.CourtClock;
import org.springframework.stereotype.Component;

/** The entries that objections make on the time line of their case. */
@Component
class ObjectionDiary {

    private final Timeline timeline;
    private final CourtClock clock;

    ObjectionDiary(Timeline timeline, CourtClock clock) {
        this.timeline = timeline;
        this.clock = clock;
    }

    /** What concerns the objection as a whole, once: entered for the objector if he is a party. */
    void enter(ObjectionFiling filing, String kind, String title, LocalDate on, @Nullable String note, String by) {
        enter(filing, filing.objectorId(), kind, title, on, note, by, filing.documentKey());
    }

    void enter(
            ObjectionFiling filing,
            @Nullable String personId,
            String kind,
            String title,
            LocalDate on,
            @Nullable String note,
            String by,
            String key) {
        timeline.record(new NewEvent(
                filing.caseId(), kind, title, on, personId, filing.obligationId(), note, by, kind + '/' + key));
    }

    /** @throws InputRejected if the day lies in the future, or before the first day on which it may be */
    void requireBetween(String field, String label, LocalDate day, LocalDate first, String firstLabel) {
        if (day.isAfter(clock.today())) {
            throw new InputRejected(field, "「%s」不能晚于今天".formatted(label));
        }
        if (day.isBefore(first)) {
            throw new InputRejected(field, "「%s」不能早于%s%s".formatted(label, firstLabel, first));
        }
    }

    LocalDate today() {
        return clock.today();
    }
}
