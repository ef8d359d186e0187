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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The court's calendar as it stands: the official tables that came with the product, the yearly tables that the court
 * entered since, and the court's own entries on top. Whatever is entered counts running clocks anew.
 */
@Service
public class Calendars {

    private static final int LONGEST_TEXT = 200;

    private final CalendarRows rows;
    private final ApplicationEventPublisher listeners;
    private final List<DayOff> shipped;

    Calendars(CalendarRows rows, ApplicationEventPublisher listeners) throws IOException {
        this.rows = rows;
        this.listeners = listeners;
        try (var csv = new InputStreamReader(
                new ClassPathResource("court-calendar/holidays-cn.csv").getInputStream(), StandardCharsets.UTF_8)) {
            this.shipped = CourtCalendar.read(csv);
        }
    }

    public CourtCalendar current() {
        return rows.on(shipped);
    }

    public StatutoryClock clock() {
        return new StatutoryClock(current());
    }

    /** The yearly tables that the court entered, the newest year first. */
    @Transactional(readOnly = true)
    public List<CalendarYear> years() {
        return rows.years();
    }

    /**
     * Enters the official table of a year, or a corrected version of it; it stands in place of any earlier one.
     *
     * @param notice the number of the State Council's notice
     * @throws InputRejected if a day lies outside the year, is given twice, or is a plain day off or at work anyway
     */
    @Transactional
    public CalendarYear enterYear(int year, String notice, List<DayOff> days, String by) {
        text("notice", "通知文号", notice);
        CalendarYearCheck.check(year, days);
        CalendarYear entered = rows.enter(year, notice, days, by);
        listeners.publishEvent(new CalendarChanged(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), notice, by));
        return entered;
    }

    /**
     * Enters a day that departs from the official table, with the reason and who entered it.
     *
     * @throws InputRejected if the day is none that the court counts, or no reason is given
     */
    @Transactional
    public void override(LocalDate day, boolean off, String reason, String by) {
        if (day.isBefore(StatutoryClock.EARLIEST) || day.isAfter(StatutoryClock.LATEST)) {
            throw new InputRejected(
                    "day",
                    "「日期」应在 %d 年至 %d 年之间"
                            .formatted(StatutoryClock.EARLIEST.getYear(), StatutoryClock.LATEST.getYear()));
        }
        text("reason", "理由", reason);
        rows.override(day, off, reason, by);
        listeners.publishEvent(new CalendarChanged(day, day, "%s：%s".formatted(day, reason), by));
    }

    private static void text(String field, String label, String text) {
        if (text.isBlank() || text.length() > LONGEST_TEXT || !PlainText.isReadable(text, false)) {
            throw new InputRejected(field, "「%s」应为 1 至 %d 个字".formatted(label, LONGEST_TEXT));
        }
    }
}
