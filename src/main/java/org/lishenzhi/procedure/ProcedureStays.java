package org.lishenzhi.procedure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.CaseEvent;
import org.lishenzhi.casefile.Stay;
import org.lishenzhi.casefile.StaySource;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.law.CourtClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The stays by changes of procedure: those in force, those another court has decided, and suspensions that were reported. */
@Service
@Transactional(readOnly = true)
class ProcedureStays implements StaySource {

    private final ProcedureChanges changes;
    private final Timeline timeline;
    private final CourtClock clock;

    ProcedureStays(ProcedureChanges changes, Timeline timeline, CourtClock clock) {
        this.changes = changes;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Override
    public List<Stay> of(String caseId, @Nullable String obligationId) {
        Stream<Stay> byChange = changes.of(caseId).stream()
                .filter(change -> change.concerns(obligationId))
                .flatMap(change -> stay(change).stream());
        return Stream.concat(byChange, reported(caseId, obligationId).stream()).toList();
    }

    private Optional<Stay> stay(ProcedureChange change) {
        ChangeEffect effect = changes.effect(change.eventId());
        boolean inForce = change.state() == ChangeState.IN_FORCE
                || change.state() == ChangeState.PROPOSED && effect.isDecidedElsewhere();
        if (!inForce || effect.stops() == StoppedActs.NONE || isOver(change)) {
            return Optional.empty();
        }
        String reason =
                "%s：停止%s（%s）".formatted(change.kind().label(), effect.stops().label(), effect.article());
        return Optional.of(new Stay(reason, change.lastDay()));
    }

    private boolean isOver(ProcedureChange change) {
        boolean expired = change.lastDay() != null && change.lastDay().isBefore(clock.today());
        return expired
                || change.inForceAt() != null
                        && latest(change.caseId(), ProcedureEvents.RESUMED, null)
                                .filter(resumed -> !resumed.recordedAt().isBefore(change.inForceAt()))
                                .isPresent();
    }

    /** A suspension of the whole case, or of this obligation, that was reported and not lifted. */
    private Optional<Stay> reported(String caseId, @Nullable String obligationId) {
        return latest(caseId, ProcedureEvents.SUSPENDED, obligationId)
                .filter(suspended -> latest(caseId, ProcedureEvents.RESUMED, null)
                        .filter(resumed -> !resumed.occurredOn().isBefore(suspended.occurredOn()))
                        .isEmpty())
                .map(suspended -> new Stay("已中止执行", null));
    }

    private Optional<CaseEvent> latest(String caseId, String kind, @Nullable String obligationId) {
        return timeline.latest(caseId, kind, null, obligationId);
    }
}
