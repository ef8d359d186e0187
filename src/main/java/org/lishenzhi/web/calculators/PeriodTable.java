package org.lishenzhi.web.calculators;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.deadlines.Calendars;
import org.lishenzhi.deadlines.ClockEvents;
import org.lishenzhi.deadlines.DeadlineRule;
import org.lishenzhi.deadlines.DeadlineRules;
import org.lishenzhi.law.CourtCalendar;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The table of statutory periods and the court's calendar, for reading beside a reckoning. */
@RestController
@RequestMapping("/api/calculators")
@Tag(name = "计算器")
class PeriodTable {

    private static final int MOST_DAYS = 1100;

    private final DeadlineRules rules;
    private final ClockEvents events;
    private final Calendars calendars;

    PeriodTable(DeadlineRules rules, ClockEvents events, Calendars calendars) {
        this.rules = rules;
        this.events = events;
        this.calendars = calendars;
    }

    /** One row of the table, in the court's words. */
    record Rule(
            String id,
            String label,
            String startingEvent,
            long length,
            String unit,
            boolean roll,
            String article,
            String certainty,
            boolean confirmed,
            String remark) {}

    /** A day of the court's calendar; the remark says why it is off or worked. */
    record Day(LocalDate date, boolean off, String remark) {}

    @GetMapping("/periods")
    @Operation(summary = "法定期限表", description = "每一行的长度、起算事件、条文与确定程度；◐、✘ 为待院方确认")
    List<Rule> periods() {
        return rules.all().stream().map(this::rule).toList();
    }

    @GetMapping("/calendar")
    @Operation(summary = "法院日历", description = "起止日之间的每一天是否休息及其原因")
    List<Day> calendar(
            @Parameter(description = "起日") @RequestParam String from,
            @Parameter(description = "止日") @RequestParam String to) {
        LocalDate first = Given.day("from", "起日", from);
        LocalDate last = Given.day("to", "止日", to);
        if (last.isBefore(first) || last.isAfter(first.plusDays(MOST_DAYS))) {
            throw new InputRejected("to", "「止日」应不早于起日，且相隔不超过 %d 日".formatted(MOST_DAYS));
        }
        CourtCalendar calendar = calendars.current();
        return first.datesUntil(last.plusDays(1))
                .map(day -> new Day(
                        day, calendar.isDayOff(day), calendar.remark(day).orElse("")))
                .toList();
    }

    private Rule rule(DeadlineRule rule) {
        return new Rule(
                rule.ruleId(),
                rule.label(),
                events.label(rule.startingEvent()),
                rule.period().length(),
                rule.period().unit().name(),
                rule.period().rolls(),
                rule.article(),
                rule.certainty(),
                rule.isConfirmed(),
                rule.remark());
    }
}
