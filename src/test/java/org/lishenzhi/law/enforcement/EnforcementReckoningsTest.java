package org.lishenzhi.law.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lishenzhi.law.ImplausibleFigure;

/** Later checks, auction terms and shares of several creditors. */
class EnforcementReckoningsTest {

    @Test
    void tenChecksInFiveYearsAndTheMonthEndStaysTheMonthEnd() {
        assertThat(DormantChecks.after(LocalDate.of(2024, 8, 31)))
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
    void aRulingOutsideTheCalendarIsRefused() {
        assertThatThrownBy(() -> DormantChecks.after(LocalDate.of(2101, 1, 1)))
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
