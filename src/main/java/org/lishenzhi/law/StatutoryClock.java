package org.lishenzhi.law;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;

/**
 * The counting of periods by 民事诉讼法第八十五条 and 民事诉讼法解释第一百二十五条: from the next day (hours from the next
 * hour), the last day rolls over days off, make-up workdays are workdays, months end on the last day of a shorter month.
 *
 * <p>No statute says how a period that counts backwards meets a day off. It ends earlier here, because it protects
 * whoever is given that time, and the answer carries a warning until the court confirms it.
 */
public final class StatutoryClock {

    public static final LocalDate EARLIEST = LocalDate.of(2007, 1, 1);
    public static final LocalDate LATEST = LocalDate.of(2100, 12, 31);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final CourtCalendar calendar;

    public StatutoryClock(CourtCalendar calendar) {
        this.calendar = calendar;
    }

    public Reckoning reckon(LocalDate from, Period period) {
        return reckon(from, period, List.of());
    }

    /**
     * Counts a period.
     *
     * @param from the day of the event; counting starts on the next day (backwards: on the day before)
     * @param excluded spans that do not count; they push the end back, day for day, and no period ends within one
     * @throws IllegalArgumentException with a Chinese sentence if the dates lie outside 2007 to 2100, or if spans are to
     *     be excluded from a period of hours or one that counts backwards, which no rule knows
     */
    public Reckoning reckon(LocalDate from, Period period, Collection<Span> excluded) {
        requirePlausible(from);
        if (!excluded.isEmpty() && (period.isBackwards() || period.unit() == PeriodUnit.HOUR)) {
            throw new IllegalArgumentException("向前推算的期间和以小时计算的期间不能扣除日期");
        }
        if (period.unit() == PeriodUnit.HOUR) {
            var tale = new Tale(calendar);
            tale.warn("只知道日期、不知道时刻，按当日零时推算");
            return hours(from.atStartOfDay(), period, tale);
        }
        var count = new DayCount(from, period, excluded, calendar);
        LocalDate nominal = count.nominal();
        LocalDate due = period.rolls() ? count.rolled(nominal) : nominal;
        return count.tale().told(nominal, due);
    }

    /** Counts a period of hours; the answer is the day on which it ends, the hour is told in the steps. */
    public Reckoning reckonHours(LocalDateTime from, Period period) {
        requirePlausible(from.toLocalDate());
        return hours(from, period, new Tale(calendar));
    }

    /** The hour of the event does not count, whatever its minute; an end at midnight is the end of the day before. */
    private Reckoning hours(LocalDateTime from, Period period, Tale tale) {
        LocalDateTime hour = from.truncatedTo(ChronoUnit.HOURS);
        LocalDateTime start = period.isBackwards() ? hour : hour.plusHours(1);
        LocalDateTime end = start.plusHours(period.length());
        tale.tell("%s发生起算事件，期间自%s（%s）起算，共%s"
                .formatted(HOUR.format(from), period.isBackwards() ? "前一时" : "次时", HOUR.format(start), period.label()));
        tale.tell("期间至%s届满，以小时计算的期间不因休息日顺延".formatted(HOUR.format(end)));
        LocalDate day = requirePlausible(
                period.isBackwards() ? end.toLocalDate() : end.minusNanos(1).toLocalDate());
        return tale.told(day, day);
    }

    static LocalDate requirePlausible(LocalDate day) {
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            throw new IllegalArgumentException("日期应在 %d 年至 %d 年之间".formatted(EARLIEST.getYear(), LATEST.getYear()));
        }
        return day;
    }
}
