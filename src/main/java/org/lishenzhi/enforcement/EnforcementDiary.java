package org.lishenzhi.enforcement;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.CaseEvent;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NewEvent;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.law.CourtClock;
import org.springframework.stereotype.Component;

/** The time line of a case as its enforcement writes and reads it. */
@Component
class EnforcementDiary {

    private final Timeline timeline;
    private final CourtClock clock;

    EnforcementDiary(Timeline timeline, CourtClock clock) {
        this.timeline = timeline;
        this.clock = clock;
    }

    /** @param key what makes this event one, within its kind: usually the task in which it was told */
    void record(
            String caseId,
            @Nullable String personId,
            String kind,
            String title,
            LocalDate on,
            @Nullable String note,
            String by,
            String key) {
        timeline.record(new NewEvent(caseId, kind, title, on, personId, null, note, by, kind + '/' + key));
    }

    void recordToday(String caseId, String kind, String title, @Nullable String note, String by, String key) {
        record(caseId, null, kind, title, clock.today(), note, by, key);
    }

    Optional<CaseEvent> latest(String caseId, String kind) {
        return timeline.latest(caseId, kind, null, null);
    }

    /** What happened to this person himself, not to the case as a whole. */
    Optional<CaseEvent> latestOf(String caseId, String kind, String personId) {
        return timeline.latest(caseId, kind, personId, null).filter(event -> personId.equals(event.partyId()));
    }

    /** @throws InputRejected if the day lies in the future, or before the latest event of the kind */
    void requireSince(String caseId, String kind, String what, LocalDate on, String field, String label) {
        requireNotInFuture(on, field, label);
        latest(caseId, kind).map(CaseEvent::occurredOn).filter(on::isBefore).ifPresent(day -> {
            throw new InputRejected(field, "「%s」不能早于%s之日%s".formatted(label, what, day));
        });
    }

    /** @throws InputRejected if the day lies in the future */
    void requireNotInFuture(LocalDate on, String field, String label) {
        if (on.isAfter(clock.today())) {
            throw new InputRejected(field, "「%s」不能晚于今天".formatted(label));
        }
    }
}
