package org.lishenzhi.deadlines;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lishenzhi.casefile.CaseEvent;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.law.Reckoning;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The running clocks of cases. A rule starts at the latest event of its kind in the case file, per recipient; without
 * such an event it does not run.
 */
@Service
@Transactional
public class Deadlines {

    private final DeadlineRules rules;
    private final ClockBook book;
    private final StartingPoints startingPoints;
    private final Calendars calendars;
    private final CaseFile cases;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;

    Deadlines(
            DeadlineRules rules,
            ClockBook book,
            StartingPoints startingPoints,
            Calendars calendars,
            CaseFile cases,
            Timeline timeline,
            ApplicationEventPublisher events) {
        this.rules = rules;
        this.book = book;
        this.startingPoints = startingPoints;
        this.calendars = calendars;
        this.cases = cases;
        this.timeline = timeline;
        this.events = events;
    }

    /** The clock of this rule for this scope, started if it was not; none while its starting event is not recorded. */
    public Optional<RunningClock> clock(ClockScope scope, String ruleId) {
        Optional<RunningClock> known = book.find(scope, ruleId);
        if (known.isPresent()) {
            return known;
        }
        cases.lock(scope.caseId());
        Optional<RunningClock> raced = book.find(scope, ruleId);
        return raced.isPresent()
                ? raced
                : reckon(UUID.randomUUID().toString(), scope, ruleId).map(this::start);
    }

    /** Remembers from which event a rule with several possible ones runs, as the court's document names it. */
    public void startFrom(ClockScope scope, String ruleId, String startingEvent) {
        if (!rules.startingEvents(ruleId).contains(startingEvent)) {
            throw new IllegalArgumentException("规则 %s 不能自 %s 起算".formatted(ruleId, startingEvent));
        }
        startingPoints.name(scope, ruleId, startingEvent);
        recompute(scope.caseId());
    }

    @Transactional(readOnly = true)
    public List<RunningClock> of(String caseId) {
        return book.of(caseId);
    }

    /** Counts every clock of the case anew; one that now ends on another day is moved, and {@link ClockMoved} is told. */
    public void recompute(String caseId) {
        for (RunningClock before : book.of(caseId)) {
            reckon(before.id(), before.scope(), before.ruleId())
                    .filter(after -> !after.endsLike(before))
                    .ifPresent(after -> {
                        book.update(after);
                        events.publishEvent(new ClockMoved(before, after));
                    });
        }
    }

    private RunningClock start(RunningClock clock) {
        book.insert(clock);
        return clock;
    }

    private Optional<RunningClock> reckon(String id, ClockScope scope, String ruleId) {
        String kind = startingEvent(scope, ruleId);
        return timeline.latest(scope.caseId(), kind, scope.personId(), scope.obligationId())
                .flatMap(event ->
                        rules.find(ruleId, kind, event.occurredOn()).map(rule -> clock(id, scope, rule, event)));
    }

    private RunningClock clock(String id, ClockScope scope, DeadlineRule rule, CaseEvent event) {
        Reckoning reckoning = calendars.clock().reckon(event.occurredOn(), rule.period());
        return new RunningClock(
                id,
                scope,
                rule.ruleId(),
                rule.label(),
                rule.startingEvent(),
                event.occurredOn(),
                reckoning.nominal(),
                reckoning.due(),
                rule.article(),
                rule.certainty(),
                reckoning.steps(),
                reckoning.warnings());
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
