package org.lishenzhi.objection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.CaseEvent;
import org.lishenzhi.casefile.Stay;
import org.lishenzhi.casefile.StaySource;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.deadlines.ClockScope;
import org.lishenzhi.deadlines.Deadlines;
import org.lishenzhi.deadlines.RunningClock;
import org.lishenzhi.law.CourtClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The stays by objections: each kind and outcome stops what the table says, or nothing (民事诉讼法第二百三十六条、第二百三十八条). */
@Service
@Transactional
class ObjectionStays implements StaySource {

    private static final String RESUMED = "EnforcementResumed";

    private final Objections objections;
    private final ObjectionEffects effects;
    private final Deadlines deadlines;
    private final Timeline timeline;
    private final CourtClock clock;

    ObjectionStays(
            Objections objections, ObjectionEffects effects, Deadlines deadlines, Timeline timeline, CourtClock clock) {
        this.objections = objections;
        this.effects = effects;
        this.deadlines = deadlines;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Override
    public List<Stay> of(String caseId, @Nullable String obligationId) {
        return objections.of(caseId).stream()
                .filter(objection -> objection.concerns(obligationId))
                .flatMap(objection -> stay(objection).stream())
                .toList();
    }

    private Optional<Stay> stay(Objection objection) {
        ObjectionEffect effect = effects.of(objection.kind(), objection.standing());
        if (!effect.stops()) {
            return Optional.empty();
        }
        String reason =
                "%s（%s）：%s（%s）".formatted(objection.kind().label(), objection.told(), effect.what(), effect.article());
        if (effect.untilRule() == null) {
            return isLifted(objection) ? Optional.empty() : Optional.of(new Stay(reason, null));
        }
        return lastDay(objection, effect.untilRule())
                .filter(lastDay -> !lastDay.isBefore(clock.today()))
                .map(lastDay -> new Stay(reason, lastDay));
    }

    private Optional<LocalDate> lastDay(Objection objection, String ruleId) {
        return deadlines
                .clock(new ClockScope(objection.caseId(), objection.obligationId(), objection.objectorId()), ruleId)
                .map(RunningClock::due);
    }

    /** Resuming enforcement lifts what a decision stopped; while an objection or a suit is under review it lifts nothing. */
    private boolean isLifted(Objection objection) {
        return objection.servedOn() != null
                && !objection.isUnderReview()
                && isResumedSince(objection.caseId(), objection.servedOn());
    }

    private boolean isResumedSince(String caseId, LocalDate day) {
        return timeline.latest(caseId, RESUMED, null, null)
                .map(CaseEvent::occurredOn)
                .filter(resumed -> !resumed.isBefore(day))
                .isPresent();
    }
}
