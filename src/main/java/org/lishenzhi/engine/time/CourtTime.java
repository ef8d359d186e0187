package org.lishenzhi.engine.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.runtime.Job;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.Stays;
import org.lishenzhi.deadlines.ClockScope;
import org.lishenzhi.deadlines.ClockState;
import org.lishenzhi.deadlines.Deadlines;
import org.lishenzhi.deadlines.RunningClock;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.law.CourtClock;
import org.lishenzhi.security.StandIns;
import org.springframework.stereotype.Component;

/** What a model may ask about time and people of its case: the answers behind the functions of {@link ModelFunctions}. */
@Component
class CourtTime {

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private final Deadlines deadlines;
    private final CaseFile cases;
    private final StandIns standIns;
    private final Stays stays;
    private final CourtClock clock;

    CourtTime(Deadlines deadlines, CaseFile cases, StandIns standIns, Stays stays, CourtClock clock) {
        this.deadlines = deadlines;
        this.cases = cases;
        this.standIns = standIns;
        this.stays = stays;
        this.clock = clock;
    }

    /** When a timer by this rule fires: as the day after the last day of the period begins; practically never if it does not run or stands still. */
    Date expiry(VariableScope scope, String ruleId) {
        return startOf(clock(scope, ruleId)
                .filter(clock -> clock.state() != ClockState.PAUSED)
                .map(clock -> clock.due().plusDays(1))
                .orElse(NEVER));
    }

    /** When a task under this rule is due: at the end of the last day of the period; never if it does not run or stands still. */
    @Nullable
    Date lastMinute(VariableScope scope, String ruleId) {
        return clock(scope, ruleId)
                .filter(clock -> clock.state() != ClockState.PAUSED)
                .map(clock -> Date.from(
                        clock.due().atTime(LAST_MINUTE).atZone(CourtClock.ZONE).toInstant()))
                .orElse(null);
    }

    /** When the stay of enforcement over this obligation is over: practically never while nobody can tell, now if none is left. */
    Date stayEnds(VariableScope scope) {
        return startOf(stays.current(
                        CaseScope.CASE_ID.get(scope),
                        CaseScope.OBLIGATION_ID.find(scope).orElse(null))
                .map(stay -> stay.ends().map(lastDay -> lastDay.plusDays(1)).orElse(NEVER))
                .orElseGet(clock::today));
    }

    /** When the period for performing this obligation is over: as the day after its last day begins, at once if the title names none. */
    Date performanceEnds(VariableScope scope) {
        LocalDate lastDay = cases.obligation(CaseScope.OBLIGATION_ID.get(scope)).performBy();
        return startOf(lastDay == null ? clock.today() : lastDay.plusDays(1));
    }

    /** Who works for the person in charge today: himself, or his substitute while he is on leave. */
    String officer(VariableScope scope) {
        String officer = cases.get(CaseScope.CASE_ID.get(scope)).officerId();
        if (officer == null) {
            throw new IllegalStateException("案件尚未确定承办人");
        }
        return standIns.atWorkFor(CaseScope.CASE_ID.get(scope), officer);
    }

    /** Whether a timer waits for something that may never happen. */
    static boolean isNever(Job timer) {
        return !timer.getDuedate().before(startOf(NEVER));
    }

    static Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(CourtClock.ZONE).toInstant());
    }

    private Optional<RunningClock> clock(VariableScope scope, String ruleId) {
        return deadlines.clock(
                new ClockScope(
                        CaseScope.CASE_ID.get(scope),
                        CaseScope.OBLIGATION_ID.find(scope).orElse(null),
                        CaseScope.PERSON_ID.find(scope).orElse(null)),
                ruleId);
    }
}
