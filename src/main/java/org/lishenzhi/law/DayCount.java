package org.lishenzhi.law;

import java.time.LocalDate;
import java.util.Collection;

/** One count of days, working days, months or years. */
final class DayCount {

    private final LocalDate from;
    private final Period period;
    private final Collection<Span> excluded;
    private final int step;
    private final CourtCalendar calendar;
    private final Tale tale;

    DayCount(LocalDate from, Period period, Collection<Span> excluded, CourtCalendar calendar) {
        this.calendar = calendar;
        this.tale = new Tale(calendar);
        this.from = from;
        this.period = period;
        this.excluded = excluded;
        this.step = period.isBackwards() ? -1 : 1;
    }

    Tale tale() {
        return tale;
    }

    LocalDate nominal() {
        tale.tell(
                period.isBackwards()
                        ? "以%s为准向前推算，自前一日起算，共%s".formatted(from, period.label())
                        : "%s发生起算事件，期间自次日起算，共%s".formatted(from, period.label()));
        if (period.unit() == PeriodUnit.WORKING_DAY) {
            LocalDate end = workingDays();
            tale.tell("只计工作日，期满日为%s".formatted(end));
            return end;
        }
        return extended(byTheCalendar());
    }

    /** The first day from here on, in the direction of the count, that is neither off nor excluded. */
    LocalDate rolled(LocalDate nominal) {
        String verb = period.isBackwards() ? "提前" : "顺延";
        LocalDate day = nominal;
        while (isOff(day) || isExcluded(day)) {
            String why = isOff(day) ? "为休息日（%s）".formatted(calendar.remark(day).orElse("")) : "不计入期间";
            tale.tell("%s%s，%s".formatted(day, why, verb));
            day = StatutoryClock.requirePlausible(day.plusDays(step));
        }
        if (!day.equals(nominal)) {
            String remark = calendar.remark(day).map("（%s）"::formatted).orElse("");
            tale.tell("%s至%s%s".formatted(verb, day, remark));
            if (period.isBackwards()) {
                tale.warn("向前推算的期限遇休息日提前，法律没有明文，待院方确认");
            }
        }
        return day;
    }

    private LocalDate byTheCalendar() {
        LocalDate end =
                switch (period.unit()) {
                    case DAY -> from.plusDays(period.length());
                    case MONTH -> from.plusMonths(period.length());
                    case YEAR -> from.plusYears(period.length());
                    case WORKING_DAY, HOUR -> throw new IllegalArgumentException("这种期间不按日历推算");
                };
        boolean shorter = period.unit() != PeriodUnit.DAY && end.getDayOfMonth() != from.getDayOfMonth();
        tale.tell("名义期满日为%s%s"
                .formatted(StatutoryClock.requirePlausible(end), shorter ? "（当月没有对应日，取月末日；通行算法，待院方确认）" : ""));
        return end;
    }

    private LocalDate workingDays() {
        LocalDate day = from;
        for (long left = Math.abs(period.length()); left > 0; ) {
            day = StatutoryClock.requirePlausible(day.plusDays(step));
            if (!isOff(day) && !isExcluded(day)) {
                left--;
            }
        }
        return day;
    }

    /** Each excluded day inside the period, and inside its extension, pushes the end back by one. */
    private LocalDate extended(LocalDate nominal) {
        LocalDate end = nominal;
        if (excluded.isEmpty()) {
            return end;
        }
        long out = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
            if (isExcluded(day)) {
                end = StatutoryClock.requirePlausible(end.plusDays(1));
                out++;
            }
        }
        if (out > 0) {
            tale.tell("扣除不计入的%d日，期满日为%s".formatted(out, end));
        }
        return end;
    }

    private boolean isOff(LocalDate day) {
        tale.consult(day.getYear());
        return calendar.isDayOff(day);
    }

    private boolean isExcluded(LocalDate day) {
        return excluded.stream().anyMatch(span -> span.contains(day));
    }
}
