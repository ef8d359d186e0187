package org.lishenzhi.web.deadlines;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NotAllowed;
import org.lishenzhi.deadlines.CalendarYear;
import org.lishenzhi.deadlines.Calendars;
import org.lishenzhi.law.DayOff;
import org.lishenzhi.security.CurrentPerson;
import org.lishenzhi.security.Person;
import org.lishenzhi.security.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The administration of the court's calendar over HTTP: yearly tables with their notice, and single days. */
@RestController
@RequestMapping("/api/calendar")
@Tag(name = "工作日历")
class CalendarApi {

    private static final int MOST_DAYS = 366;

    private final Calendars calendars;
    private final CurrentPerson people;

    CalendarApi(Calendars calendars, CurrentPerson people) {
        this.calendars = calendars;
        this.people = people;
    }

    /** A yearly table as sent. */
    record YearTable(@Nullable String notice, @Nullable List<DayText> days) {}

    record DayText(@Nullable String date, @Nullable Boolean off, @Nullable String name) {}

    /** A single day as sent. */
    record OwnDay(@Nullable Boolean off, @Nullable String reason) {}

    @GetMapping("/years")
    @Operation(summary = "本院录入的年度放假安排")
    List<CalendarYear> years() {
        return calendars.years();
    }

    @PutMapping("/years/{year}")
    @Operation(summary = "录入年度放假安排", description = "写明通知文号；再次录入即为新版本，正在计算的期限随之重算并留痕")
    CalendarYear enterYear(@PathVariable String year, @RequestBody YearTable table) {
        Person by = administrator();
        if (!year.matches("\\d{4}")) {
            throw new InputRejected("year", "「年份」应为四位数字");
        }
        return calendars.enterYear(Integer.parseInt(year), text(table.notice()), days(table.days()), by.id());
    }

    @PutMapping("/days/{date}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "调整个别日子", description = "本院临时调整的工作日或者休息日，写明理由")
    void enterDay(@PathVariable String date, @RequestBody OwnDay day) {
        Person by = administrator();
        calendars.override(day("date", date), required("off", "是否休息", day.off()), text(day.reason()), by.id());
    }

    private Person administrator() {
        Person person = people.get();
        if (!person.is(Role.TRIAL_ADMINISTRATION) && !person.is(Role.SYSTEM_ADMIN)) {
            throw new NotAllowed("工作日历由审判管理办公室或者系统管理员维护");
        }
        return person;
    }

    private static List<DayOff> days(@Nullable List<DayText> texts) {
        List<DayText> given = required("days", "放假安排", texts);
        if (given.size() > MOST_DAYS) {
            throw new InputRejected("days", "「放假安排」不能超过 %d 日".formatted(MOST_DAYS));
        }
        List<DayOff> days = new ArrayList<>();
        for (DayText text : given) {
            String at = "days[%d].".formatted(days.size());
            days.add(new DayOff(
                    day(at + "date", text.date()), required(at + "off", "是否休息", text.off()), text(text.name())));
        }
        return days;
    }

    private static LocalDate day(String field, @Nullable String text) {
        try {
            return LocalDate.parse(required(field, "日期", text));
        } catch (DateTimeException e) {
            throw new InputRejected(field, "「日期」不是有效的日期（应为 2024-09-05 的样式）");
        }
    }

    private static <T> T required(String field, String label, @Nullable T value) {
        if (value == null) {
            throw new InputRejected(field, "请填写「%s」".formatted(label));
        }
        return value;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
