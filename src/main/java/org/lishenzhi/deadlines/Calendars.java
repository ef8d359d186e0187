package org.lishenzhi.deadlines;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.PlainText;
import org.lishenzhi.law.CourtCalendar;
import org.lishenzhi.law.DayOff;
import org.lishenzhi.law.StatutoryClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The court's calendar as it stands: the official tables, and the court's own entries on top. */
@Component
public class Calendars {

    private static final int LONGEST_REASON = 200;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher listeners;
    private final CourtCalendar official;

    Calendars(JdbcClient jdbc, ApplicationEventPublisher listeners) throws IOException {
        this.jdbc = jdbc;
        this.listeners = listeners;
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

    /**
     * Enters a day that departs from the official table, with the reason and who entered it; clocks that are still
     * running and pass over the day are counted anew.
     *
     * @throws InputRejected if the day is none that the court counts, or no reason is given
     */
    @Transactional
    public void override(LocalDate day, boolean off, String reason, String by) {
        check(day, reason);
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
        listeners.publishEvent(new CalendarChanged(day, reason, by));
    }

    private static void check(LocalDate day, String reason) {
        if (day.isBefore(StatutoryClock.EARLIEST) || day.isAfter(StatutoryClock.LATEST)) {
            throw new InputRejected(
                    "day",
                    "「日期」应在 %d 年至 %d 年之间"
                            .formatted(StatutoryClock.EARLIEST.getYear(), StatutoryClock.LATEST.getYear()));
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON || !PlainText.isReadable(reason, false)) {
            throw new InputRejected("reason", "「理由」应为 1 至 %d 个字".formatted(LONGEST_REASON));
        }
    }

    private List<DayOff> overrides() {
        return jdbc.sql("select calendar_day, off, reason from calendar_override order by calendar_day")
                .query((row, number) -> new DayOff(row.getDate(1).toLocalDate(), row.getBoolean(2), row.getString(3)))
                .list();
    }
}
