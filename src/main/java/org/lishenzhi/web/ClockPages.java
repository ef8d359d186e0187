package org.lishenzhi.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.deadlines.AwaitedRules;
import org.lishenzhi.deadlines.Calendars;
import org.lishenzhi.deadlines.ClockState;
import org.lishenzhi.deadlines.Deadlines;
import org.lishenzhi.deadlines.RunningClock;
import org.lishenzhi.law.CourtCalendar;
import org.lishenzhi.law.CourtClock;
import org.springframework.stereotype.Component;

/** The pages of a case file that tell its clocks: what runs until when, and what has nothing to start from. */
@Component
class ClockPages {

    private static final String CONFIRMED = "✔";
    private static final String UNCONFIRMED = "待院方确认";

    private final Deadlines deadlines;
    private final AwaitedRules awaited;
    private final Calendars calendars;
    private final CourtClock clock;

    ClockPages(Deadlines deadlines, AwaitedRules awaited, Calendars calendars, CourtClock clock) {
        this.deadlines = deadlines;
        this.awaited = awaited;
        this.calendars = calendars;
        this.clock = clock;
    }

    List<CaseView.ClockView> running(String caseId, MaskedNames names) {
        CourtCalendar calendar = calendars.current();
        return deadlines.of(caseId).stream()
                .sorted(Comparator.comparing(RunningClock::due)
                        .thenComparing(RunningClock::label)
                        .thenComparing(running -> names.place(running.scope().personId())))
                .map(running -> view(running, names, calendar))
                .toList();
    }

    /** Why the clock needs nobody's attention, if it needs none. */
    private @Nullable String standing(RunningClock running) {
        if (running.state() != ClockState.RUNNING) {
            return running.state().label();
        }
        return deadlines.hasPassed(running) ? "已届满" : null;
    }

    List<CaseView.AwaitedView> awaited(String caseId) {
        return awaited.of(caseId).stream()
                .map(rule -> new CaseView.AwaitedView(rule.label(), "尚未起算：案卷中还没有起算事件的记载"))
                .toList();
    }

    private CaseView.ClockView view(RunningClock running, MaskedNames names, CourtCalendar calendar) {
        LocalDate today = clock.today();
        return new CaseView.ClockView(
                running.label(),
                names.of(running.scope().personId()),
                running.startedOn(),
                running.nominal(),
                running.due(),
                standing(running),
                ChronoUnit.DAYS.between(today, running.due()),
                calendar.workingDays(today, running.due()),
                running.article(),
                CONFIRMED.equals(running.certainty()) ? null : UNCONFIRMED,
                running.steps(),
                running.warnings());
    }
}
