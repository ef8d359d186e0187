package org.lishenzhi.law.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lishenzhi.law.ImplausibleFigure;
import org.lishenzhi.law.Period;
import org.lishenzhi.law.PeriodUnit;

/** Later checks, auction terms and shares of several creditors. */
class EnforcementReckoningsTest {

    private static final DormantChecks CHECKS = everyFor(6, PeriodUnit.MONTH, 5);

    @Test
    void tenChecksInFiveYearsAndTheMonthEndStaysTheMonthEnd() {
        assertThat(CHECKS.after(LocalDate.of(2024, 8, 31)))
                .extracting(LocalDate::toString)
                .containsExactly(
                        "2025-02-28",
                        "2025-08-31",
                        "2026-02-28",
                        "2026-08-31",
                        "2027-02-28",
                        "2027-08-31",
                        "2028-02-29",
                        "2028-08-31",
                        "2029-02-28",
                        "2029-08-31");
    }

    @Test
    void anotherIntervalOfTheTableGivesOtherDays() {
        LocalDate ruling = LocalDate.of(2024, 8, 31);

        assertThat(everyFor(1, PeriodUnit.YEAR, 2).after(ruling))
                .containsExactly(ruling.plusYears(1), ruling.plusYears(2));
        assertThat(everyFor(400, PeriodUnit.DAY, 1).after(ruling)).isEmpty();
        assertThat(everyFor(365, PeriodUnit.DAY, 1).after(ruling)).containsExactly(ruling.plusYears(1));
    }

    @Test
    void whatIsNotCountedByTheCalendarIsNoInterval() {
        LocalDate ruling = LocalDate.of(2024, 8, 31);
        DormantChecks hourly = everyFor(6, PeriodUnit.HOUR, 5);

        assertThatThrownBy(() -> hourly.after(ruling)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> everyFor(-6, PeriodUnit.MONTH, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> everyFor(6, PeriodUnit.MONTH, -5)).isInstanceOf(IllegalArgumentException.class);
    }

    private static DormantChecks everyFor(int length, PeriodUnit unit, int years) {
        return new DormantChecks(new Period(length, unit, false), new Period(years, PeriodUnit.YEAR, false));
    }

    @Test
    void aRulingOutsideTheCalendarIsRefused() {
        assertThatThrownBy(() -> CHECKS.after(LocalDate.of(2101, 1, 1)))
                .isInstanceOf(ImplausibleFigure.class)
                .hasMessageContaining("「终本裁定日」");
    }

    @Test
    void aHouseWorthAMillionStartsAtSeventyPercentAndFallsByAFifthAtMost() {
        var first = AuctionTerms.first(new BigDecimal("1000000"));
        var second = AuctionTerms.second(first.lowestReserve());

        assertThat(first)
                .isEqualTo(new AuctionTerms(
                        new BigDecimal("700000.00"), new BigDecimal("35000.00"), new BigDecimal("140000.00")));
        assertThat(second.lowestReserve()).isEqualTo("560000.00");
    }

    @Test
    void severalCreditorsShareInProportionToTheLastCent() {
        assertThat(Shares.inProportion(new BigDecimal("100.00"), yuan("70.00", "70.00", "70.00")))
                .isEqualTo(yuan("33.34", "33.33", "33.33"));
    }

    @Test
    void byRankTheFirstIsPaidInFull() {
        assertThat(Shares.byRank(new BigDecimal("150.00"), yuan("100.00", "100.00", "10.00")))
                .isEqualTo(yuan("100.00", "50.00", "0.00"));
    }

    private static List<BigDecimal> yuan(String... sums) {
        return Arrays.stream(sums).map(BigDecimal::new).toList();
    }
}
