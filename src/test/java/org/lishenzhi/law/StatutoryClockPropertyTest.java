package org.lishenzhi.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;

/** What is true of every period, whatever its day and length; a failure prints the seed by which it comes back. */
@PropertyDefaults(tries = 300)
class StatutoryClockPropertyTest {

    private static final CourtCalendar CALENDAR = Calendar.OFFICIAL;

    private final StatutoryClock clock = new StatutoryClock(CALENDAR);

    @Property
    void aPeriodThatRollsEndsOnTheFirstWorkingDayFromItsNominalEnd(
            @ForAll("days") LocalDate from,
            @ForAll("units") PeriodUnit unit,
            @ForAll @IntRange(min = 1, max = 20) int length) {
        Reckoning reckoning = clock.reckon(from, new Period(length, unit, true));

        assertThat(CALENDAR.isWorkingDay(reckoning.due())).isTrue();
        assertThat(reckoning.nominal().datesUntil(reckoning.due())).allMatch(CALENDAR::isDayOff);
    }

    @Property
    void backwardsItEndsOnTheLastWorkingDayBefore(
            @ForAll("days") LocalDate from,
            @ForAll("units") PeriodUnit unit,
            @ForAll @IntRange(min = 1, max = 10) int length) {
        Reckoning reckoning = clock.reckon(from, new Period(-length, unit, true));

        assertThat(CALENDAR.isWorkingDay(reckoning.due())).isTrue();
        assertThat(reckoning.due().plusDays(1).datesUntil(reckoning.nominal().plusDays(1)))
                .allMatch(CALENDAR::isDayOff);
    }

    @Property
    void whoIsToldLaterHasNoLessTime(
            @ForAll("days") LocalDate first,
            @ForAll("days") LocalDate second,
            @ForAll("units") PeriodUnit unit,
            @ForAll @IntRange(min = 1, max = 20) int length,
            @ForAll boolean rolls,
            @ForAll boolean backwards) {
        Assume.that(!second.isBefore(first));
        var period = new Period(backwards ? -length : length, unit, rolls);

        assertThat(clock.reckon(second, period).due())
                .isAfterOrEqualTo(clock.reckon(first, period).due());
    }

    @Property
    void backwardsUndoesForwards(@ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 400) int length) {
        LocalDate due = clock.reckon(from, days(length)).due();

        assertThat(clock.reckon(due, days(-length)).due()).isEqualTo(from);
    }

    @Property
    void backwardsUndoesForwardsInWorkingDays(
            @ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 60) int length) {
        Assume.that(CALENDAR.isWorkingDay(from));
        LocalDate due = clock.reckon(from, workingDays(length)).due();

        assertThat(clock.reckon(due, workingDays(-length)).due()).isEqualTo(from);
    }

    @Property
    void aPeriodMayBeCountedInTwoParts(
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 1, max = 60) int first,
            @ForAll @IntRange(min = 1, max = 60) int second) {
        LocalDate middle = clock.reckon(from, days(first)).due();
        assertThat(clock.reckon(middle, days(second)).due())
                .isEqualTo(clock.reckon(from, days(first + second)).due());

        LocalDate worked = clock.reckon(from, workingDays(first)).due();
        assertThat(clock.reckon(worked, workingDays(second)).due())
                .isEqualTo(clock.reckon(from, workingDays(first + second)).due());
    }

    @Property
    void aYearIsTwelveMonths(@ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 5) int years) {
        assertThat(clock.reckon(from, new Period(years, PeriodUnit.YEAR, true)).due())
                .isEqualTo(clock.reckon(from, new Period(12L * years, PeriodUnit.MONTH, true))
                        .due());
    }

    @Property
    void aPeriodOfWorkingDaysNeverNeedsToRoll(
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 1, max = 60) int length,
            @ForAll boolean backwards) {
        Reckoning reckoning =
                clock.reckon(from, new Period(backwards ? -length : length, PeriodUnit.WORKING_DAY, true));

        assertThat(reckoning.rolled()).isFalse();
        assertThat(CALENDAR.isWorkingDay(reckoning.due())).isTrue();
    }

    @Property
    void anExcludedSpanInsidePushesTheEndByItsDays(
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 20, max = 200) int length,
            @ForAll @IntRange(min = 1, max = 20) int begins,
            @ForAll @IntRange(min = 1, max = 60) int days) {
        var span = new Span(from.plusDays(begins), from.plusDays(begins + days - 1L));

        LocalDate due = clock.reckon(from, days(length), List.of(span)).due();

        assertThat(due).isEqualTo(from.plusDays(length + span.days()));
    }

    @Property
    void noPeriodEndsInsideAnExcludedSpan(
            @ForAll("days") LocalDate from,
            @ForAll("units") PeriodUnit unit,
            @ForAll @IntRange(min = 1, max = 10) int length,
            @ForAll boolean rolls,
            @ForAll @IntRange(min = 0, max = 400) int begins,
            @ForAll @IntRange(min = 1, max = 30) int days) {
        var span = new Span(from.plusDays(begins), from.plusDays(begins + days - 1L));

        Reckoning reckoning = clock.reckon(from, new Period(length, unit, rolls), List.of(span));

        assertThat(span.contains(reckoning.due())).isFalse();
        assertThat(rolls && CALENDAR.isDayOff(reckoning.due())).isFalse();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(2010, 1, 1), LocalDate.of(2023, 12, 31));
    }

    @Provide
    Arbitrary<PeriodUnit> units() {
        return Arbitraries.of(PeriodUnit.DAY, PeriodUnit.WORKING_DAY, PeriodUnit.MONTH);
    }

    private static Period days(int length) {
        return new Period(length, PeriodUnit.DAY, false);
    }

    private static Period workingDays(int length) {
        return new Period(length, PeriodUnit.WORKING_DAY, false);
    }
}
