package org.lishenzhi.deadlines;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.lishenzhi.law.CourtCalendar;
import org.lishenzhi.law.CourtClock;
import org.lishenzhi.law.DayOff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the court's calendar: yearly tables entered since, and single days that depart from them. */
@Component
class CalendarRows {

    private final JdbcClient jdbc;
    private final CourtClock clock;

    CalendarRows(JdbcClient jdbc, CourtClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A day as entered; an own one makes no year official. */
    private record Entry(DayOff day, boolean own) {}

    /** The calendar with everything entered on top of what came with the product, read in one statement. */
    CourtCalendar on(List<DayOff> shipped) {
        List<Entry> entered = jdbc.sql(
                        """
                        select calendar_day, off, name, false as own from calendar_day
                        union all select calendar_day, off, reason, true from calendar_override
                        """)
                .query((row, number) -> new Entry(
                        new DayOff(row.getDate(1).toLocalDate(), row.getBoolean(2), row.getString(3)),
                        row.getBoolean(4)))
                .list();
        List<DayOff> official = new ArrayList<>();
        List<Integer> replaced = entered.stream()
                .filter(entry -> !entry.own())
                .map(entry -> entry.day().date().getYear())
                .distinct()
                .toList();
        shipped.stream().filter(day -> !replaced.contains(day.date().getYear())).forEach(official::add);
        entered.stream().filter(entry -> !entry.own()).map(Entry::day).forEach(official::add);
        return CourtCalendar.of(official)
                .overriddenBy(
                        entered.stream().filter(Entry::own).map(Entry::day).toList());
    }

    List<CalendarYear> years() {
        return jdbc.sql("select * from calendar_year order by calendar_year desc")
                .query((row, number) -> new CalendarYear(
                        row.getInt("calendar_year"),
                        row.getString("notice"),
                        row.getInt("version"),
                        row.getString("entered_by"),
                        row.getTimestamp("entered_at").toLocalDateTime()))
                .list();
    }

    CalendarYear enter(int year, String notice, List<DayOff> days, String by) {
        int version = years().stream()
                        .filter(known -> known.year() == year)
                        .mapToInt(CalendarYear::version)
                        .findFirst()
                        .orElse(0)
                + 1;
        jdbc.sql("delete from calendar_day where calendar_day between :first and :last")
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .update();
        days.forEach(day -> jdbc.sql("insert into calendar_day (calendar_day, off, name) values (:day, :off, :name)")
                .param("day", day.date())
                .param("off", day.off())
                .param("name", day.name())
                .update());
        LocalDateTime now = clock.now();
        jdbc.sql("delete from calendar_year where calendar_year = :year")
                .param("year", year)
                .update();
        jdbc.sql(
                        """
                        insert into calendar_year (calendar_year, notice, version, entered_by, entered_at)
                        values (:year, :notice, :version, :by, :at)
                        """)
                .param("year", year)
                .param("notice", notice)
                .param("version", version)
                .param("by", by)
                .param("at", Timestamp.valueOf(now))
                .update();
        return new CalendarYear(year, notice, version, by, now);
    }

    void override(LocalDate day, boolean off, String reason, String by) {
        jdbc.sql("delete from calendar_override where calendar_day = :day")
                .param("day", day)
                .update();
        jdbc.sql(
                        """
                        insert into calendar_override (calendar_day, off, reason, entered_by)
                        values (:day, :off, :reason, :by)
                        """)
                .param("day", day)
                .param("off", off)
                .param("reason", reason)
                .param("by", by)
                .update();
    }
}
