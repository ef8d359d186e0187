package org.lishenzhi.objection;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.CaseEvent;
import org.lishenzhi.casefile.Stay;
import org.lishenzhi.casefile.Stays;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.deadlines.ClockScope;
import org.lishenzhi.deadlines.Deadlines;
import org.lishenzhi.deadlines.RunningClock;
import org.lishenzhi.law.CourtClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The stays that are in force: objections by their kind and outcome (民事诉讼法第二百三十八条: only some of them stop
 * anything), and suspensions that have not been lifted.
 */
@Service
@Transactional
class CurrentStays implements Stays {

    private static final String SUSPENDED = "EnforcementSuspended";
    private static final String RESUMED = "EnforcementResumed";

    private final Objections objections;
    private final ObjectionEffects effects;
    private final Deadlines deadlines;
    private final Timeline timeline;
    private final CourtClock clock;

    CurrentStays(
            Objections objections, ObjectionEffects effects, Deadlines deadlines, Timeline timeline, CourtClock clock) {
        this.objections = objections;
        this.effects = effects;
        this.deadlines = deadlines;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Override
    public Optional<Stay> current(String caseId, @Nullable String obligationId) {
        Stream<Stay> byObjection = objections.of(caseId).stream()
                .filter(objection -> objection.concerns(obligationId))
                .flatMap(objection -> stay(objection).stream());
        return Stream.concat(byObjection, suspension(caseId).stream())
                .max(Comparator.comparing(stay -> stay.ends().orElse(LocalDate.MAX)));
    }

    private Optional<Stay> stay(Objection objection) {
        ObjectionEffect effect = effects.of(objection.kind(), objection.outcome());
        if (!effect.stops()) {
            return Optional.empty();
        }
        String reason = "%s（%s）：%s（%s）"
                .formatted(objection.kind().label(), objection.outcome().label(), effect.what(), effect.article());
        if (effect.untilRule() == null) {
            LocalDate since = objection.servedOn() == null ? objection.acceptedOn() : objection.servedOn();
            return isResumedSince(objection.caseId(), since) ? Optional.empty() : Optional.of(new Stay(reason, null));
        }
        return lastDay(objection, effect.untilRule())
                .filter(lastDay -> !lastDay.isBefore(clock.today()))
                .map(lastDay -> new Stay(reason, lastDay));
    }

    private Optional<LocalDate> lastDay(Objection objection, String ruleId) {
        return deadlines
                .clock(new ClockScope(objection.caseId(), objection.obligationId(), null), ruleId)
                .map(RunningClock::due);
    }

    private Optional<Stay> suspension(String caseId) {
        return timeline.latest(caseId, SUSPENDED, null, null)
                .filter(suspended -> !isResumedSince(caseId, suspended.occurredOn()))
                .map(suspended -> new Stay("已中止执行", null));
    }

    private boolean isResumedSince(String caseId, LocalDate day) {
        return timeline.latest(caseId, RESUMED, null, null)
                .map(CaseEvent::occurredOn)
                .filter(resumed -> !resumed.isBefore(day))
                .isPresent();
    }
}
