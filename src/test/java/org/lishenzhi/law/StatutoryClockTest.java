package org.lishenzhi.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The worked examples of the law, and the mistakes that people make with periods. */
class StatutoryClockTest {

    private final StatutoryClock clock = new StatutoryClock(Calendar.OFFICIAL);

    @ParameterizedTest(name = "{1} {2} from {0} end on {4}")
    @CsvSource({
        "2024-09-24,  7, DAY,         2024-10-01, 2024-10-08",
        "2024-09-05, 30, DAY,         2024-10-05, 2024-10-08",
        "2024-09-09, 30, DAY,         2024-10-09, 2024-10-09",
        "2024-01-31, 10, DAY,         2024-02-10, 2024-02-18",
        "2025-01-18, 10, DAY,         2025-01-28, 2025-02-05",
        "2025-09-23, 10, DAY,         2025-10-03, 2025-10-09",
        "2026-02-05, 10, DAY,         2026-02-15, 2026-02-24",
        "2024-09-27,  3, WORKING_DAY, 2024-10-08, 2024-10-08",
        "2025-04-25,  3, WORKING_DAY, 2025-04-29, 2025-04-29",
        "2026-02-13,  3, WORKING_DAY, 2026-02-25, 2026-02-25",
        "2024-05-20,  3, MONTH,       2024-08-20, 2024-08-20",
        "2024-07-05,  3, MONTH,       2024-10-05, 2024-10-08",
        "2022-10-05,  2, YEAR,        2024-10-05, 2024-10-08"
    })
    void aPeriodRunsFromTheNextDayAndItsLastDayRollsOverDaysOff(
            LocalDate from, int length, PeriodUnit unit, LocalDate nominal, LocalDate due) {
        Reckoning reckoning = clock.reckon(from, new Period(length, unit, true));

        assertThat(reckoning)
                .extracting(Reckoning::nominal, Reckoning::due, Reckoning::rolled, Reckoning::warnings)
                .containsExactly(nominal, due, !nominal.equals(due), List.of());
    }

    @ParameterizedTest(name = "{1} {2} from {0} end on {3}")
    @CsvSource({
        "2024-08-31, 6, MONTH, 2025-02-28",
        "2023-08-31, 6, MONTH, 2024-02-29",
        "2024-01-31, 1, MONTH, 2024-02-29",
        "2024-02-29, 1, MONTH, 2024-03-29",
        "2024-02-29, 1, YEAR,  2025-02-28",
        "2024-02-29, 4, YEAR,  2028-02-29",
        "2024-03-31, -1, MONTH, 2024-02-29"
    })
    void aMonthWithoutTheDayEndsOnItsLastDayAndSaysThatTheCourtMustConfirm(
            LocalDate from, int length, PeriodUnit unit, LocalDate due) {
        Reckoning reckoning = clock.reckon(from, new Period(length, unit, false));

        assertThat(reckoning.due()).isEqualTo(due);
        boolean shorter = due.getDayOfMonth() != from.getDayOfMonth();
        assertThat(String.join("", reckoning.steps()).contains("取月末日；通行算法，待院方确认"))
                .isEqualTo(shorter);
    }

    @Test
    void theDayOfTheEventIsNotTheFirstDay() {
        assertThat(clock.reckon(LocalDate.of(2024, 9, 9), new Period(1, PeriodUnit.DAY, true))
                        .due())
                .isEqualTo(LocalDate.of(2024, 9, 10));
    }

    @Test
    void threeWorkingDaysAreNotThreeDaysAndAWeekendThatIsWorkedCounts() {
        LocalDate friday = LocalDate.of(2024, 9, 27);

        assertThat(clock.reckon(friday, new Period(2, PeriodUnit.WORKING_DAY, true))
                        .due())
                .as("Sunday the 29th is worked, so the second working day is Monday")
                .isEqualTo(LocalDate.of(2024, 9, 30));
        assertThat(clock.reckon(friday, new Period(3, PeriodUnit.DAY, true)).due())
                .isEqualTo(LocalDate.of(2024, 9, 30));
        assertThat(clock.reckon(friday, new Period(3, PeriodUnit.WORKING_DAY, true))
                        .due())
                .isEqualTo(LocalDate.of(2024, 10, 8));
    }

    @Test
    void aTermThatDoesNotRollEndsOnAHolidayToo() {
        Reckoning reckoning = clock.reckon(LocalDate.of(2024, 9, 5), new Period(30, PeriodUnit.DAY, false));

        assertThat(reckoning.due()).isEqualTo(LocalDate.of(2024, 10, 5));
        assertThat(reckoning.rolled()).isFalse();
    }

    @Test
    void holidaysOfAYearWithoutATableAreNotInventedAndAWarningSaysSo() {
        Reckoning reckoning = clock.reckon(LocalDate.of(2026, 12, 22), new Period(10, PeriodUnit.DAY, true));

        assertThat(reckoning.due())
                .as("a Friday; whether it will be a holiday nobody knows yet")
                .isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(reckoning.warnings()).containsExactly("2027年放假安排尚未录入，暂按周末推算");
    }

    @ParameterizedTest
    @CsvSource({
        // a year that only lies between is not asked for its holidays
        "2026-06-01, 2, YEAR,        true,  2028年放假安排尚未录入，暂按周末推算",
        "2026-12-22, 10, DAY,        false, ''",
        "2026-12-30, 3, WORKING_DAY, true,  2027年放假安排尚未录入，暂按周末推算"
    })
    void onlyTheYearsWhoseHolidaysMatterAreWarnedOf(
            LocalDate from, int length, PeriodUnit unit, boolean rolls, String warning) {
        assertThat(String.join(
                        "", clock.reckon(from, new Period(length, unit, rolls)).warnings()))
                .isEqualTo(warning);
    }

    @Test
    void theCountIsToldStepByStep() {
        assertThat(clock.reckon(LocalDate.of(2024, 9, 5), new Period(30, PeriodUnit.DAY, true)))
                .extracting(Reckoning::basis, Reckoning::steps)
                .containsExactly(
                        "民事诉讼法第八十五条",
                        List.of(
                                "2024-09-05发生起算事件，期间自次日起算，共30日",
                                "名义期满日为2024-10-05",
                                "2024-10-05为休息日（国庆节），顺延",
                                "2024-10-06为休息日（国庆节），顺延",
                                "2024-10-07为休息日（国庆节），顺延",
                                "顺延至2024-10-08"));
        assertThat(clock.reckon(LocalDate.of(2024, 2, 7), new Period(3, PeriodUnit.DAY, true))
                        .steps())
                .endsWith("顺延至2024-02-18（春节调休上班）");
        assertThat(clock.reckon(LocalDate.of(2024, 9, 27), new Period(3, PeriodUnit.WORKING_DAY, true))
                        .steps())
                .containsExactly("2024-09-27发生起算事件，期间自次日起算，共3工作日", "只计工作日，期满日为2024-10-08");
    }

    @ParameterizedTest(name = "{1} {2} before {0} is {3}, not later than {4}")
    @CsvSource({
        "2024-10-22,  -7, DAY,         2024-10-15, 2024-10-15",
        "2024-10-14,  -7, DAY,         2024-10-07, 2024-09-30",
        "2024-10-08,  -3, WORKING_DAY, 2024-09-27, 2024-09-27",
        "2024-11-05,  -1, MONTH,       2024-10-05, 2024-09-30"
    })
    void aPeriodCountedBackwardsEndsEarlierNotLaterWhenItMeetsADayOff(
            LocalDate from, int length, PeriodUnit unit, LocalDate nominal, LocalDate due) {
        Reckoning reckoning = clock.reckon(from, new Period(length, unit, true));

        assertThat(reckoning).extracting(Reckoning::nominal, Reckoning::due).containsExactly(nominal, due);
        assertThat(reckoning.steps()).first().asString().startsWith("以%s为准向前推算，自前一日起算".formatted(from));
        assertThat(reckoning.warnings().contains("向前推算的期限遇休息日提前，法律没有明文，待院方确认")).isEqualTo(!nominal.equals(due));
    }

    @ParameterizedTest(name = "{1} hours from {0} end on {2}")
    @CsvSource({
        "2024-09-05T09:30, 48, 2024-09-07, 2024-09-07 10:00",
        "2024-09-05T09:00, 48, 2024-09-07, 2024-09-07 10:00",
        "2024-09-05T23:10, 24, 2024-09-06, 2024-09-07 00:00",
        "2024-09-05T08:59,  2, 2024-09-05, 2024-09-05 11:00",
        "2024-10-02T12:00, 48, 2024-10-04, 2024-10-04 13:00",
        "2024-09-05T09:30, -2, 2024-09-05, 2024-09-05 07:00"
    })
    void hoursRunFromTheNextHourAndStopForNoHoliday(LocalDateTime from, int hours, LocalDate due, String end) {
        Reckoning reckoning = clock.reckonHours(from, new Period(hours, PeriodUnit.HOUR, true));

        assertThat(reckoning.due()).isEqualTo(due);
        assertThat(reckoning.steps()).last().isEqualTo("期间至%s届满，以小时计算的期间不因休息日顺延".formatted(end));
        assertThat(reckoning.warnings()).isEmpty();
    }

    @Test
    void hoursFromADayWithoutATimeAreCountedFromItsBeginningWithAWarning() {
        Reckoning reckoning = clock.reckon(LocalDate.of(2024, 9, 5), new Period(48, PeriodUnit.HOUR, true));

        assertThat(reckoning.due()).isEqualTo(LocalDate.of(2024, 9, 7));
        assertThat(reckoning.warnings()).containsExactly("只知道日期、不知道时刻，按当日零时推算");
    }

    @Test
    void excludedDaysPushTheEndBackAndSoDoThoseInTheExtension() {
        LocalDate from = LocalDate.of(2024, 9, 5);
        var suspended = new Span(LocalDate.of(2024, 9, 10), LocalDate.of(2024, 9, 19));
        var appraised = new Span(LocalDate.of(2024, 10, 6), LocalDate.of(2024, 10, 7));

        Reckoning reckoning = clock.reckon(from, new Period(30, PeriodUnit.DAY, true), List.of(suspended, appraised));

        assertThat(reckoning.nominal()).isEqualTo(LocalDate.of(2024, 10, 17));
        assertThat(reckoning.steps()).contains("扣除不计入的12日，期满日为2024-10-17");
    }

    @Test
    void spansThatOverlapAreExcludedOnce() {
        var first = new Span(LocalDate.of(2024, 9, 10), LocalDate.of(2024, 9, 12));
        var second = new Span(LocalDate.of(2024, 9, 11), LocalDate.of(2024, 9, 13));

        assertThat(clock.reckon(LocalDate.of(2024, 9, 5), new Period(10, PeriodUnit.DAY, false), List.of(first, second))
                        .due())
                .isEqualTo(LocalDate.of(2024, 9, 19));
    }

    @Test
    void anExcludedWorkingDayIsReplacedByAWorkingDay() {
        var monday = new Span(LocalDate.of(2024, 9, 23), LocalDate.of(2024, 9, 23));

        assertThat(clock.reckon(
                                LocalDate.of(2024, 9, 20),
                                new Period(5, PeriodUnit.WORKING_DAY, false),
                                List.of(monday))
                        .due())
                .as("the Saturday after the fifth day is no working day")
                .isEqualTo(LocalDate.of(2024, 9, 29));
    }

    @Test
    void noPeriodEndsWhileItIsSuspended() {
        var afterTheHoliday = new Span(LocalDate.of(2024, 10, 8), LocalDate.of(2024, 10, 10));

        assertThat(clock.reckon(
                                LocalDate.of(2024, 9, 5),
                                new Period(30, PeriodUnit.DAY, true),
                                List.of(afterTheHoliday))
                        .due())
                .isEqualTo(LocalDate.of(2024, 10, 11));
    }

    @Test
    void eachPartyHasHisOwnDate() {
        var thirtyDays = new Period(30, PeriodUnit.DAY, true);

        assertThat(List.of(LocalDate.of(2024, 9, 5), LocalDate.of(2024, 9, 9)))
                .extracting(day -> clock.reckon(day, thirtyDays))
                .extracting(Reckoning::due, Reckoning::rolled)
                .containsExactly(tuple(LocalDate.of(2024, 10, 8), true), tuple(LocalDate.of(2024, 10, 9), false));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 36_501, -36_501, Long.MAX_VALUE, Long.MIN_VALUE})
    void aLengthThatIsNoPeriodOfLawIsRefused(long length) {
        assertThatThrownBy(() -> new Period(length, PeriodUnit.DAY, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("期间长度应在 1 至 36500 之间，向前推算用负数");
    }

    @ParameterizedTest
    @CsvSource({
        "2006-12-31,     1, DAY",
        "2101-01-01,     1, DAY",
        "2100-12-30,     2, DAY",
        "2024-09-05, 36500, YEAR",
        "2024-09-05, 36500, WORKING_DAY",
        "2024-09-05, -36500, WORKING_DAY",
        "2007-01-05,    -5, DAY",
        "2100-12-31,    24, HOUR"
    })
    void datesFarFromTheCourtsTimeAreRefusedInBoundedTime(LocalDate from, long length, PeriodUnit unit) {
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> assertThatThrownBy(
                        () -> clock.reckon(from, new Period(length, unit, true)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("日期应在 2007 年至 2100 年之间"));
    }

    @Test
    void aCalendarOfHolidaysOnlyDoesNotRollForEver() {
        var closed = CourtCalendar.of(LocalDate.of(2100, 1, 1)
                .datesUntil(LocalDate.of(2101, 12, 31))
                .map(day -> new DayOff(day, true, "停业"))
                .toList());

        assertThatThrownBy(() -> new StatutoryClock(closed)
                        .reckon(LocalDate.of(2100, 1, 1), new Period(1, PeriodUnit.DAY, true)))
                .hasMessage("日期应在 2007 年至 2100 年之间");
    }

    @Test
    void aSpanEndsAfterItBegins() {
        assertThatThrownBy(() -> new Span(LocalDate.of(2024, 9, 2), LocalDate.of(2024, 9, 1)))
                .hasMessage("扣除期间的止日不能早于起日");
    }

    @ParameterizedTest
    @EnumSource(
            value = PeriodUnit.class,
            names = {"DAY", "WORKING_DAY", "MONTH", "YEAR"})
    void nothingIsExcludedFromAPeriodThatCountsBackwards(PeriodUnit unit) {
        var span = List.of(new Span(LocalDate.of(2024, 9, 1), LocalDate.of(2024, 9, 2)));

        assertThatThrownBy(() -> clock.reckon(LocalDate.of(2024, 9, 5), new Period(-3, unit, true), span))
                .hasMessage("向前推算的期间和以小时计算的期间不能扣除日期");
    }
}
