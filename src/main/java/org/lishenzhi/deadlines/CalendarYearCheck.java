package org.lishenzhi.deadlines;

import java.time.DayOfWeek;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.law.DayOff;
import org.lishenzhi.law.StatutoryClock;

/** The check of an official yearly table before it is entered. */
final class CalendarYearCheck {

    private static final int LONGEST_NAME = 50;

    private CalendarYearCheck() {}

    /** @throws InputRejected with the first problem found */
    static void check(int year, List<DayOff> days) {
        if (year < StatutoryClock.EARLIEST.getYear() || year > StatutoryClock.LATEST.getYear()) {
            throw new InputRejected(
                    "year",
                    "「年份」应在 %d 年至 %d 年之间"
                            .formatted(StatutoryClock.EARLIEST.getYear(), StatutoryClock.LATEST.getYear()));
        }
        if (days.stream().noneMatch(DayOff::off)) {
            throw new InputRejected("days", "「放假安排」中没有放假的日子");
        }
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < days.size(); i++) {
            DayOff day = days.get(i);
            String field = "days[%d]".formatted(i);
            if (day.date().getYear() != year) {
                throw new InputRejected(field, "%s 不在 %d 年内".formatted(day.date(), year));
            }
            if (!seen.add(day.date())) {
                throw new InputRejected(field, "%s 写了两次".formatted(day.date()));
            }
            if (!day.off() && !isWeekend(day)) {
                throw new InputRejected(field, "%s 本来就是工作日，不能写作调休上班".formatted(day.date()));
            }
            if (day.name().isBlank() || day.name().length() > LONGEST_NAME) {
                throw new InputRejected(field, "%s 的「名称」应为 1 至 %d 个字".formatted(day.date(), LONGEST_NAME));
            }
        }
    }

    private static boolean isWeekend(DayOff day) {
        return day.date().getDayOfWeek() == DayOfWeek.SATURDAY || day.date().getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
