package org.lishenzhi.deadlines;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A clock of a case.
 *
 * @param startedOn the day of the starting event; the count begins on the next day
 * @param due the last day of the period; as far as can be told while the count stands still
 * @param warningDays how many days before the last one people are warned
 * @param steps the count, told step by step
 */
public record RunningClock(
        String id,
        ClockScope scope,
        String ruleId,
        String label,
        String startingEvent,
        LocalDate startedOn,
        LocalDate nominal,
        LocalDate due,
        ClockState state,
        String article,
        String certainty,
        List<Integer> warningDays,
        List<String> steps,
        List<String> warnings) {

    /** Whether its row warns of its end by this day. */
    public boolean isNear(LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, due);
        return warningDays.stream().anyMatch(stage -> left <= stage);
    }

    /** Whether people see no difference; while the count stands still its last day drifts on and says nothing. */
    boolean endsLike(RunningClock other) {
        return state == other.state
                && (state == ClockState.PAUSED || due.equals(other.due))
                && startedOn.equals(other.startedOn)
                && startingEvent.equals(other.startingEvent);
    }
}
