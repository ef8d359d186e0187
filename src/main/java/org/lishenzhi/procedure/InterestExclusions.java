package org.lishenzhi.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lishenzhi.law.CourtClock;
import org.lishenzhi.law.Span;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The spans in which the doubled part of the interest on delayed performance does not run (迟延履行利息解释第三条第三款). */
@Service
@Transactional(readOnly = true)
public class InterestExclusions {

    private final ProcedureChanges changes;
    private final CourtClock clock;

    InterestExclusions(ProcedureChanges changes, CourtClock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /** From the day a change came into force to the day before it ended; up to today if it has not ended. */
    public List<Span> of(String caseId) {
        return changes.of(caseId).stream()
                .filter(change -> changes.effect(change.eventId()).interest().excludes(change.debtorApplied()))
                .flatMap(change -> span(change).stream())
                .toList();
    }

    private Optional<Span> span(ProcedureChange change) {
        if (change.inForceOn() == null) {
            return Optional.empty();
        }
        LocalDate last =
                change.endedOn() == null ? clock.today() : change.endedOn().minusDays(1);
        return last.isBefore(change.inForceOn()) ? Optional.empty() : Optional.of(new Span(change.inForceOn(), last));
    }
}
