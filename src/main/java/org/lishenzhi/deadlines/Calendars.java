package org.lishenzhi.deadlines;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.lishenzhi.law.CourtCalendar;
import org.lishenzhi.law.DayOff;
import org.lishenzhi.law.StatutoryClock;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The court's calendar as it stands: the official tables, and the court's own entries on top. */
@Component
public class Calendars {

    private final JdbcClient jdbc;
    private final CourtCalendar official;

    Calendars(JdbcClient jdbc) throws IOException {
        this.jdbc = jdbc;
        try (var csv = new InputStreamReader(
                new ClassPathResource("court-calendar/holidays-cn.csv").getInputStream(), StandardCharsets.UTF_8)) {
            this.official = CourtCalendar.of(CourtCalendar.read(csv));
        }
    }

    public CourtCalendar current() {
        return official.overriddenBy(overrides());
    }

    public StatutoryClock clock() {
        return new StatutoryClock(current());
    }

    /** Enters a day that departs from the official table, with the reason and who entered it. */
    @Transactional
    public void override(LocalDate day, boolean off, String reason, String by) {
        jdbc.sql("delete from calendar_override where calendar_day = :day")
                .param("day", day)
                .update();
        jdbc.sql(
                        "insert into calendar_override (calendar_day, off, reason, entered_by) values (:day, :off, :reason, :by)")
                .param("day", day)
                .param("off", off)
                .param("reason", reason)
                .param("by", by)
                .update();
    }

    private List<DayOff> overrides() {
        return jdbc.sql("select calendar_day, off, reason from calendar_override order by calendar_day")
                .query((row, number) -> new DayOff(row.getDate(1).toLocalDate(), row.getBoolean(2), row.getString(3)))
                .list();
    }
}
