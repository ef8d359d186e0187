package org.lishenzhi.law;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The counting of periods by 民事诉讼法第八十五条: from the next day (hours from the next hour), the last day rolls over
 * days off, make-up workdays are workdays, months end on the last day of a shorter month.
 */
public final class StatutoryClock {

    public static final LocalDate EARLIEST = LocalDate.of(2007, 1, 1);
    public static final LocalDate LATEST = LocalDate.of(2100, 12, 31);
    private static final String BASIS = "民事诉讼法第八十五条";

    private final CourtCalendar calendar;

    public StatutoryClock(CourtCalendar calendar) {
        this.calendar = calendar;
    }

    public Reckoning reckon(LocalDate from, Period period) {
        return reckon(from, period, List.of());
    }

    /**
     * Counts a period of days, working days, months or years.
     *
     * @param from the day of the event; counting starts on the next day (backwards: on the day before)
     * @param excluded spans that do not count; they push the end back, day for day
     * @throws IllegalArgumentException with a Chinese sentence if the dates lie outside 2007 to 2100
     */
    public Reckoning reckon(LocalDate from, Period period, Collection<Span> excluded) {
        requirePlausible(from);
        if (period.unit() == PeriodUnit.HOUR) {
            return reckonHours(from.atStartOfDay(), period);
        }
        var tale = new Tale();
        tale.tell("%s发生起算事件，期间自%s起算，共%s".formatted(from, period.isBackwards() ? "前一日" : "次日", period.label()));
        LocalDate nominal = requirePlausible(nominal(from, period, tale));
        nominal = extended(from, nominal, period, excluded, tale);
        LocalDate due = period.rolls() ? rolled(nominal, tale) : nominal;
        tale.warnOfUnofficialYears(from, due);
        return new Reckoning(nominal, due, !due.equals(nominal), BASIS, tale.steps, tale.warnings);
    }

    /** Counts a period of hours; the answer is the day on which it ends. */
    public Reckoning reckonHours(LocalDateTime from, Period period) {
        requirePlausible(from.toLocalDate());
        LocalDateTime end = from.plusHours(period.length());
        var tale = new Tale();
        tale.tell("%s起%s，至%s".formatted(from, period.label(), end));
        LocalDate day = requirePlausible(end.toLocalDate());
        return new Reckoning(day, day, false, BASIS, tale.steps, tale.warnings);
    }

    private LocalDate nominal(LocalDate from, Period period, Tale tale) {
        LocalDate end =
                switch (period.unit()) {
                    case DAY -> from.plusDays(period.length());
                    case MONTH -> from.plusMonths(period.length());
                    case YEAR -> from.plusYears(period.length());
                    case WORKING_DAY -> workingDays(from, period.length());
                    case HOUR -> throw new IllegalArgumentException("小时期间应给出时刻");
                };
        boolean shorter = (period.unit() == PeriodUnit.MONTH || period.unit() == PeriodUnit.YEAR)
                && end.getDayOfMonth() != from.getDayOfMonth();
        tale.tell("名义期满日为%s%s".formatted(end, shorter ? "（当月没有对应日，取月末日）" : ""));
        return end;
    }

    private LocalDate workingDays(LocalDate from, long count) {
        int step = count < 0 ? -1 : 1;
        LocalDate day = from;
        for (long left = Math.abs(count); left > 0; ) {
            day = requirePlausible(day.plusDays(step));
            if (calendar.isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** Each excluded day inside the period, and inside its extension, pushes the end back by one. */
    private LocalDate extended(LocalDate from, LocalDate nominal, Period period, Collection<Span> excluded, Tale tale) {
        if (excluded.isEmpty() || period.isBackwards()) {
            return nominal;
        }
        LocalDate end = nominal;
        LocalDate day = from.plusDays(1);
        long out = 0;
        while (!day.isAfter(end)) {
            LocalDate today = day;
            if (excluded.stream().anyMatch(span -> span.contains(today))) {
                end = requirePlausible(end.plusDays(1));
                out++;
            }
            day = day.plusDays(1);
        }
        if (out > 0) {
            tale.tell("扣除不计入的%d日，期满日为%s".formatted(out, end));
        }
        return end;
    }

    private LocalDate rolled(LocalDate nominal, Tale tale) {
        LocalDate day = nominal;
        while (calendar.isDayOff(day)) {
            tale.tell("%s为休息日（%s），顺延".formatted(day, calendar.remark(day).orElse("")));
            day = day.plusDays(1);
        }
        if (!day.equals(nominal)) {
            tale.tell("顺延至%s%s"
                    .formatted(
                            day,
                            calendar.remark(day).map(why -> "（" + why + "）").orElse("")));
        }
        return day;
    }

    private static LocalDate requirePlausible(LocalDate day) {
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            throw new IllegalArgumentException("日期应在 %d 年至 %d 年之间".formatted(EARLIEST.getYear(), LATEST.getYear()));
        }
        return day;
    }

    /** The story of one count. */
    private final class Tale {

        private final List<String> steps = new ArrayList<>();
        private final List<String> warnings = new ArrayList<>();

        void tell(String step) {
            steps.add(step);
        }

        void warnOfUnofficialYears(LocalDate from, LocalDate due) {
            int first = Math.min(from.getYear(), due.getYear());
            int last = Math.max(from.getYear(), due.getYear());
            for (int year = first; year <= last; year++) {
                if (!calendar.isOfficial(year)) {
                    warnings.add("%d年放假安排尚未录入，暂按周末推算".formatted(year));
                }
            }
        }
    }
}
