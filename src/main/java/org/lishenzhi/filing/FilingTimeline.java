package org.lishenzhi.filing;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.CaseEvent;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NewEvent;
import org.lishenzhi.casefile.Timeline;
import org.springframework.stereotype.Component;

/** The time line of a case as its filing writes and reads it. */
@Component
class FilingTimeline {

    private final Timeline timeline;

    FilingTimeline(Timeline timeline) {
        this.timeline = timeline;
    }

    /** @param key what makes this event one, within its kind: usually the task in which it was told */
    void record(String caseId, String kind, String title, LocalDate on, @Nullable String note, String by, String key) {
        timeline.record(new NewEvent(caseId, kind, title, on, null, null, note, by, kind + '/' + key));
    }

    void record(
            String caseId,
            String personId,
            String kind,
            String title,
            LocalDate on,
            @Nullable String note,
            String by,
            String key) {
        timeline.record(new NewEvent(caseId, kind, title, on, personId, null, note, by, kind + '/' + key));
    }

    Optional<CaseEvent> latest(String caseId, String kind) {
        return timeline.latest(caseId, kind, null, null);
    }

    /** What happened to this person himself, not to the case as a whole. */
    Optional<CaseEvent> latestOf(String caseId, String kind, String personId) {
        return timeline.latest(caseId, kind, personId, null).filter(event -> personId.equals(event.partyId()));
    }

    boolean happened(String caseId, String kind) {
        return latest(caseId, kind).isPresent();
    }

    /** @throws InputRejected if the day lies before the latest event of the kind */
    void requireNotBefore(String caseId, String kind, LocalDate on, String field, String sentence) {
        latest(caseId, kind).map(CaseEvent::occurredOn).filter(on::isBefore).ifPresent(day -> {
            throw new InputRejected(field, sentence.formatted(day));
        });
    }
}
