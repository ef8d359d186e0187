package org.lishenzhi.performance;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.CaseEvent;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NewEvent;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.law.CourtClock;
import org.springframework.stereotype.Component;

/** The part of the time line that tells of one obligation. */
@Component
class PerformanceDiary {

    private final Timeline timeline;
    private final CourtClock clock;

    PerformanceDiary(Timeline timeline, CourtClock clock) {
        this.timeline = timeline;
        this.clock = clock;
    }

    /** @param key what the event is known by among those of its kind */
    void record(
            Obligation obligation,
            String kind,
            String title,
            LocalDate on,
            @Nullable String note,
            String by,
            String key) {
        record(obligation, null, kind, title, on, note, by, key);
    }

    void record(
            Obligation obligation,
            @Nullable String personId,
            String kind,
            String title,
            LocalDate on,
            @Nullable String note,
            String by,
            String key) {
        timeline.record(new NewEvent(
                obligation.caseId(), kind, title, on, personId, obligation.id(), note, by, kind + '/' + key));
    }

    Optional<CaseEvent> latest(Obligation obligation, String kind) {
        return timeline.latest(obligation.caseId(), kind, null, obligation.id())
                .filter(event -> obligation.id().equals(event.obligationId()));
    }

    /** @throws InputRejected if the day lies in the future */
    void notInFuture(String field, String label, LocalDate on) {
        if (on.isAfter(clock.today())) {
            throw new InputRejected(field, "「%s」不能晚于今天".formatted(label));
        }
    }

    /** @throws InputRejected if the day has passed */
    void notPast(String field, String label, LocalDate day) {
        if (day.isBefore(clock.today())) {
            throw new InputRejected(field, "「%s」不能早于今天".formatted(label));
        }
    }

    LocalDate today() {
        return clock.today();
    }
}
