package org.lishenzhi.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NewEvent;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.law.DayOff;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Docket;
import org.lishenzhi.support.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The yearly tables that the court enters: official, versioned, and felt by the clocks that run. */
@CourtTest
class CalendarYearsTest {

    private static final int YEAR = 2031;
    private static final String NOTICE = "国办发明电〔2030〕12号";

    @Autowired
    private Calendars calendars;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Docket docket;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void forgetTheYear() {
        jdbc.sql("delete from calendar_day").update();
        jdbc.sql("delete from calendar_year").update();
    }

    @Test
    void anEnteredYearIsOfficialAndMovesTheClocksThatCrossIt() {
        clock.set(LocalDate.of(2030, 12, 10).atTime(9, 0));
        String caseId = noticeGivenToday();
        assertThat(clockOf(caseId).due()).isEqualTo(LocalDate.of(2031, 1, 9));
        assertThat(clockOf(caseId).warnings()).isNotEmpty();

        calendars.enterYear(
                YEAR, NOTICE, List.of(off(LocalDate.of(YEAR, 1, 1)), off(LocalDate.of(YEAR, 1, 9))), "shen.guan");

        assertThat(clockOf(caseId).due()).isEqualTo(LocalDate.of(2031, 1, 10));
        assertThat(clockOf(caseId).warnings()).isEmpty();
        assertThat(timeline.of(caseId))
                .anySatisfy(event -> assertThat(event.title()).contains("因工作日历调整由2031-01-09改至2031-01-10"));
    }

    @Test
    void enteredAgainItIsANewVersionInPlaceOfTheOld() {
        calendars.enterYear(YEAR, NOTICE, List.of(off(LocalDate.of(YEAR, 1, 1))), "shen.guan");

        calendars.enterYear(YEAR, NOTICE, List.of(off(LocalDate.of(YEAR, 1, 2))), "shen.guan");

        assertThat(calendars.years())
                .singleElement()
                .extracting(CalendarYear::version)
                .isEqualTo(2);
        assertThat(calendars.current().isDayOff(LocalDate.of(YEAR, 1, 1))).isFalse();
        assertThat(calendars.current().isDayOff(LocalDate.of(YEAR, 1, 2))).isTrue();
    }

    @ParameterizedTest
    @MethodSource
    void aTableThatCannotBeIsRefusedByTheDay(int year, List<DayOff> days, String sentence) {
        assertThatThrownBy(() -> calendars.enterYear(year, NOTICE, days, "shen.guan"))
                .isInstanceOf(InputRejected.class)
                .hasMessageContaining(sentence);
        assertThat(calendars.years()).isEmpty();
    }

    static Stream<Arguments> aTableThatCannotBeIsRefusedByTheDay() {
        LocalDate newYear = LocalDate.of(YEAR, 1, 1);
        return Stream.of(
                arguments(2006, List.of(off(LocalDate.of(2006, 1, 1))), "「年份」"),
                arguments(YEAR, List.of(), "没有放假的日子"),
                arguments(YEAR, List.of(off(LocalDate.of(2030, 12, 31))), "2030-12-31 不在 2031 年内"),
                arguments(YEAR, List.of(off(newYear), off(newYear)), "2031-01-01 写了两次"),
                arguments(
                        YEAR,
                        List.of(off(newYear), new DayOff(LocalDate.of(YEAR, 1, 2), false, "元旦")),
                        "2031-01-02 本来就是工作日"),
                arguments(YEAR, List.of(new DayOff(newYear, true, " ")), "「名称」"));
    }

    @Test
    void aTableNeedsTheNumberOfItsNotice() {
        assertThatThrownBy(() -> calendars.enterYear(YEAR, "", List.of(off(LocalDate.of(YEAR, 1, 1))), "shen.guan"))
                .hasMessageContaining("「通知文号」");
    }

    private String noticeGivenToday() {
        String caseId = docket.houseCase().caseId();
        timeline.record(new NewEvent(
                caseId,
                "BelongingsNoticeGiven",
                "已通知领取遗留物品",
                clock.today(),
                null,
                null,
                null,
                Docket.OFFICER,
                UUID.randomUUID().toString()));
        deadlines.clock(new ClockScope(caseId, null, null), "eviction-belongings");
        return caseId;
    }

    private RunningClock clockOf(String caseId) {
        return deadlines.of(caseId).stream()
                .filter(running -> running.ruleId().equals("eviction-belongings"))
                .findFirst()
                .orElseThrow();
    }

    private static DayOff off(LocalDate day) {
        return new DayOff(day, true, "放假");
    }
}
