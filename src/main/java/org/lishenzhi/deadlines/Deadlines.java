package org.lishenzhi.deadlines;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lishenzhi.casefile.CaseEvent;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NewEvent;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.law.CourtClock;
import org.lishenzhi.law.Reckoning;
import org.lishenzhi.law.StatutoryClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
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
    private final CourtClock clock;
    private final ApplicationEventPublisher events;

    Deadlines(
            DeadlineRules rules,
            ClockBook book,
            StartingPoints startingPoints,
            Calendars calendars,
            CaseFile cases,
            Timeline timeline,
            CourtClock clock,
            ApplicationEventPublisher events) {
        this.rules = rules;
        this.book = book;
        this.startingPoints = startingPoints;
        this.calendars = calendars;
        this.cases = cases;
        this.timeline = timeline;
        this.clock = clock;
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

    /** The rules that an event of this kind may start. */
    @Transactional(readOnly = true)
    public List<String> rulesFrom(String startingEvent) {
        return rules.startedBy(startingEvent);
    }

    @Transactional(readOnly = true)
    public List<RunningClock> of(String caseId) {
        return book.of(caseId);
    }

    /** Counts every clock of the case anew; one that now ends on another day is moved, and {@link ClockMoved} is told. */
    public void recompute(String caseId) {
        book.of(caseId).forEach(this::recount);
    }

    /**
     * Counts anew the clocks that have not run out and whose count touches a day that the court has just entered in its
     * calendar; the time line tells of each that moved.
     */
    @EventListener
    void on(CalendarChanged changed) {
        for (RunningClock before : book.touching(changed.day(), clock.today())) {
            cases.lock(before.scope().caseId());
            recount(before)
                    .ifPresent(after -> timeline.record(new NewEvent(
                            after.scope().caseId(),
                            "DeadlineMoved",
                            "「%s」因工作日历调整由%s改至%s".formatted(after.label(), before.due(), after.due()),
                            clock.today(),
                            after.scope().personId(),
                            after.scope().obligationId(),
                            "%s：%s".formatted(changed.day(), changed.reason()),
                            changed.by(),
                            "deadline-moved/" + UUID.randomUUID())));
        }
    }

    /** The clock as it runs now, if it moved. */
    private Optional<RunningClock> recount(RunningClock before) {
        Optional<RunningClock> after = reckon(before.id(), before.scope(), before.ruleId());
        after.filter(counted -> !counted.equals(before)).ifPresent(book::update);
        Optional<RunningClock> moved = after.filter(counted -> !counted.endsLike(before));
        moved.ifPresent(counted -> events.publishEvent(new ClockMoved(before, counted)));
        return moved;
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
        if (event.occurredOn().isBefore(StatutoryClock.EARLIEST)) {
            throw new InputRejected(
                    "occurredOn",
                    "「%s」的日期早于 %d 年，无法推算「%s」"
                            .formatted(event.title(), StatutoryClock.EARLIEST.getYear(), rule.label()));
        }
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
