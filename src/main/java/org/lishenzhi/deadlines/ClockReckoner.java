package org.lishenzhi.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lishenzhi.casefile.CaseEvent;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.law.Reckoning;
import org.lishenzhi.law.StatutoryClock;
import org.springframework.stereotype.Component;

/** The reckoning of one clock from the table, the time line and the calendar as they stand. */
@Component
class ClockReckoner {

    private final DeadlineRules rules;
    private final StartingPoints startingPoints;
    private final NamedLengths namedLengths;
    private final Calendars calendars;
    private final Timeline timeline;
    private final ExcludedSpans excludedSpans;

    ClockReckoner(
            DeadlineRules rules,
            StartingPoints startingPoints,
            NamedLengths namedLengths,
            Calendars calendars,
            Timeline timeline,
            ExcludedSpans excludedSpans) {
        this.rules = rules;
        this.startingPoints = startingPoints;
        this.namedLengths = namedLengths;
        this.calendars = calendars;
        this.timeline = timeline;
        this.excludedSpans = excludedSpans;
    }

    /** The clock; none while its starting event is not recorded. */
    Optional<RunningClock> reckon(String id, ClockScope scope, String ruleId) {
        String kind = startingEvent(scope, ruleId);
        return timeline.latest(scope.caseId(), kind, scope.personId(), scope.obligationId())
                .flatMap(event -> rules.find(ruleId, kind, event.occurredOn())
                        .map(rule -> clock(id, scope, extended(lasting(rule, scope), event), event)));
    }

    /** Only a period that no text of law fixes lasts as long as the court's document says. */
    private DeadlineRule lasting(DeadlineRule rule, ClockScope scope) {
        return rule.isConfirmed()
                ? rule
                : namedLengths.named(scope, rule.ruleId()).map(rule::lasting).orElse(rule);
    }

    /** An extension counts that was granted after the period began; one of an earlier beginning does not. */
    private DeadlineRule extended(DeadlineRule rule, CaseEvent start) {
        DeadlineRule extended = rule;
        for (String kind : rules.extendingEvents(rule.ruleId())) {
            Optional<DeadlineRule> extension = timeline.latest(start.caseId(), kind, null, null)
                    .filter(granted -> !granted.recordedAt().isBefore(start.recordedAt()))
                    .flatMap(granted -> rules.find(rule.ruleId() + "-extension", kind, granted.occurredOn()));
            if (extension.isPresent()) {
                extended = extended.extendedBy(extension.get());
            }
        }
        return extended;
    }

    private RunningClock clock(String id, ClockScope scope, DeadlineRule rule, CaseEvent event) {
        if (event.occurredOn().isBefore(StatutoryClock.EARLIEST)) {
            throw new InputRejected(
                    "occurredOn",
                    "「%s」的日期早于 %d 年，无法推算「%s」"
                            .formatted(event.title(), StatutoryClock.EARLIEST.getYear(), rule.label()));
        }
        ExcludedSpans.Found excluded = excludedSpans.of(scope.caseId(), rule.excludes());
        Reckoning reckoning = calendars.clock().reckon(event.occurredOn(), rule.period(), excluded.spans());
        ClockState state = state(scope, rule, event, excluded);
        return new RunningClock(
                id,
                scope,
                rule.ruleId(),
                rule.label(),
                rule.startingEvent(),
                event.occurredOn(),
                reckoning.nominal(),
                reckoning.due(),
                state,
                rule.article(),
                rule.certainty(),
                rule.warningDays(),
                steps(reckoning, state),
                reckoning.warnings());
    }

    private ClockState state(ClockScope scope, DeadlineRule rule, CaseEvent start, ExcludedSpans.Found excluded) {
        boolean done = rule.stoppedBy().stream().anyMatch(kind -> happened(scope, kind, start.occurredOn()));
        if (done) {
            return ClockState.DONE;
        }
        return excluded.open() ? ClockState.PAUSED : ClockState.RUNNING;
    }

    /** For a clock of one person only what he did himself, or what concerns the whole case, counts. */
    private boolean happened(ClockScope scope, String kind, LocalDate since) {
        return timeline.latest(scope.caseId(), kind, scope.personId(), scope.obligationId())
                .filter(event -> !event.occurredOn().isBefore(since))
                .filter(event -> scope.personId() == null
                        || event.partyId() == null
                        || scope.personId().equals(event.partyId()))
                .isPresent();
    }

    private static List<String> steps(Reckoning reckoning, ClockState state) {
        List<String> steps = new ArrayList<>(reckoning.steps());
        if (state == ClockState.PAUSED) {
            steps.add("扣除期间尚未结束，期满日随之后延，现暂计至今日");
        }
        return steps;
    }

    private String startingEvent(ClockScope scope, String ruleId) {
        List<String> possible = rules.startingEvents(ruleId);
        if (possible.size() == 1) {
            return possible.get(0);
        }
        return startingPoints
                .named(scope, ruleId)
                .orElseThrow(() -> new IllegalStateException("规则 %s 有多个起算事件，文书尚未写明自何时起算".formatted(ruleId)));
    }
}
