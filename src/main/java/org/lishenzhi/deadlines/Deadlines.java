package org.lishenzhi.deadlines;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lishenzhi.casefile.CaseEvent;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.NewEvent;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.law.CourtClock;
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

    private static final int MOST_SHOWN = 500;

    private final DeadlineRules rules;
    private final ClockReckoner reckoner;
    private final BearingEvents bearing;
    private final ClockBook book;
    private final StartingPoints startingPoints;
    private final NamedLengths namedLengths;
    private final CaseFile cases;
    private final Timeline timeline;
    private final CourtClock clock;
    private final ApplicationEventPublisher events;

    Deadlines(
            DeadlineRules rules,
            ClockReckoner reckoner,
            BearingEvents bearing,
            ClockBook book,
            StartingPoints startingPoints,
            NamedLengths namedLengths,
            CaseFile cases,
            Timeline timeline,
            CourtClock clock,
            ApplicationEventPublisher events) {
        this.rules = rules;
        this.reckoner = reckoner;
        this.bearing = bearing;
        this.book = book;
        this.startingPoints = startingPoints;
        this.namedLengths = namedLengths;
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
        return book.find(scope, ruleId)
                .or(() -> reckoner.reckon(UUID.randomUUID().toString(), scope, ruleId)
                        .map(this::start));
    }

    /** The same for a rule with several possible starting events; none while no document has named the one. */
    public Optional<RunningClock> clockIfNamed(ClockScope scope, String ruleId) {
        return startingPoints.named(scope, ruleId).isPresent() ? clock(scope, ruleId) : Optional.empty();
    }

    /** The clock of this rule for this scope, if it has been started. */
    @Transactional(readOnly = true)
    public Optional<RunningClock> known(ClockScope scope, String ruleId) {
        return book.find(scope, ruleId);
    }

    /** Remembers from which event a rule with several possible ones runs, as the court's document names it. */
    public void startFrom(ClockScope scope, String ruleId, String startingEvent) {
        if (!rules.startingEvents(ruleId).contains(startingEvent)) {
            throw new IllegalArgumentException("规则 %s 不能自 %s 起算".formatted(ruleId, startingEvent));
        }
        startingPoints.name(scope, ruleId, startingEvent);
        recount(scope.caseId(), ruleId);
    }

    /**
     * Remembers how long a period lasts in this case, as the court's document names it.
     *
     * @throws IllegalArgumentException if the law fixes its length
     */
    public void last(ClockScope scope, String ruleId, long length) {
        if (rules.isFixed(ruleId)) {
            throw new IllegalArgumentException("规则 %s 的长度由法律规定，文书不能另定".formatted(ruleId));
        }
        namedLengths.name(scope, ruleId, length);
        recount(scope.caseId(), ruleId);
    }

    private void recount(String caseId, String ruleId) {
        book.of(caseId).stream().filter(it -> it.ruleId().equals(ruleId)).forEach(this::recount);
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

    /** The open clocks of the cases of which this person is in charge, the next to end first, a bounded number. */
    @Transactional(readOnly = true)
    public List<OfficerClock> inChargeOf(String accountId) {
        return book.inChargeOf(accountId, MOST_SHOWN).stream()
                .filter(watched -> !hasPassed(watched.clock()))
                .toList();
    }

    /** Whether a period is over that nothing has to end, such as the one for an answer: it has passed, nobody is late. */
    @Transactional(readOnly = true)
    public boolean hasPassed(RunningClock running) {
        return running.due().isBefore(clock.today())
                && rules.find(running.ruleId(), running.startingEvent(), running.startedOn())
                        .filter(rule -> rule.stoppedBy().isEmpty())
                        .isPresent();
    }

    /** How many open clocks were counted with a warning, e.g. over a year that has no official calendar yet. */
    @Transactional(readOnly = true)
    public long provisional() {
        return book.provisional();
    }

    /**
     * Counts those clocks of the case anew on which the event bears, and those that stand still; one that now ends on
     * another day is moved, and {@link ClockMoved} is told.
     */
    public void recompute(CaseEvent recorded) {
        Set<String> borneOn = bearing.rulesBorneOnBy(recorded.kind());
        book.of(recorded.caseId()).stream()
                .filter(clock -> clock.state() == ClockState.PAUSED || borneOn.contains(clock.ruleId()))
                .forEach(this::recount);
    }

    /**
     * Counts anew the clocks that have not run out and whose count touches days that the court has just entered in its
     * calendar; the time line tells of each that moved.
     */
    @EventListener
    void on(CalendarChanged changed) {
        for (RunningClock before : book.touching(changed.first(), changed.last(), clock.today())) {
            move(before, "因工作日历调整", changed.reason(), changed.by());
        }
    }

    /**
     * Counts a clock anew for a reason that lies outside its case; the time line of the case tells if it moved.
     *
     * @return whether it moved
     */
    boolean move(RunningClock before, String cause, String reason, String by) {
        cases.lock(before.scope().caseId());
        Optional<RunningClock> moved = recount(before);
        moved.ifPresent(after -> timeline.record(new NewEvent(
                after.scope().caseId(),
                "DeadlineMoved",
                "「%s」%s由%s改至%s".formatted(after.label(), cause, before.due(), after.due()),
                clock.today(),
                after.scope().personId(),
                after.scope().obligationId(),
                reason,
                by,
                "deadline-moved/" + UUID.randomUUID())));
        return moved.isPresent();
    }

    /** The clock as it runs now, if it moved. */
    private Optional<RunningClock> recount(RunningClock before) {
        Optional<RunningClock> after = reckoner.reckon(before.id(), before.scope(), before.ruleId());
        after.filter(counted -> !counted.equals(before)).ifPresent(book::update);
        Optional<RunningClock> moved = after.filter(counted -> !counted.endsLike(before));
        moved.ifPresent(counted -> events.publishEvent(new ClockMoved(before, counted)));
        return moved;
    }

    private RunningClock start(RunningClock clock) {
        book.insert(clock);
        return clock;
    }
}
