package org.lishenzhi.trial;

import java.time.LocalDate;
import java.util.Optional;
import org.lishenzhi.casefile.CaseEvent;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NewEvent;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.law.CourtClock;
import org.springframework.stereotype.Component;

/** The entries of the trial in the time line of its case. */
@Component
class TrialDiary {

    private final Timeline timeline;
    private final CourtClock clock;

    TrialDiary(Timeline timeline, CourtClock clock) {
        this.timeline = timeline;
        this.clock = clock;
    }

    void enter(Entry entry, TrialEvent event) {
        timeline.record(new NewEvent(
                entry.caseId(),
                event.kind(),
                event.title(),
                entry.on(),
                entry.personId(),
                null,
                entry.note(),
                entry.by(),
                event.kind() + '/' + entry.key()));
    }

    /** The latest event of this kind that concerns this person himself. */
    Optional<CaseEvent> of(String caseId, String personId, TrialEvent event) {
        return timeline.latest(caseId, event.kind(), personId, null)
                .filter(entered -> personId.equals(entered.partyId()));
    }

    Optional<CaseEvent> of(String caseId, TrialEvent event) {
        return timeline.latest(caseId, event.kind(), null, null);
    }

    /** @throws InputRejected if the day lies in the future */
    void requirePast(String field, String label, LocalDate on) {
        if (on.isAfter(clock.today())) {
            throw new InputRejected(field, "「%s」不能晚于今天".formatted(label));
        }
    }

    /** @throws InputRejected if the day lies in the future, or before what must come first */
    void requireBetween(String field, String label, LocalDate on, LocalDate first, String what) {
        requirePast(field, label, on);
        if (on.isBefore(first)) {
            throw new InputRejected(field, "「%s」不能早于%s（%s）".formatted(label, what, first));
        }
    }
}
