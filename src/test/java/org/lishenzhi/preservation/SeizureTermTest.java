package org.lishenzhi.preservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.law.Calendar;
import org.lishenzhi.law.Period;
import org.lishenzhi.law.PeriodUnit;
import org.lishenzhi.law.StatutoryClock;

/** 民事诉讼法解释第四百八十五条: how long a measure lasts, and until when it can be renewed. */
class SeizureTermTest {

    private static final StatutoryClock CLOCK = new StatutoryClock(Calendar.OFFICIAL);

    @ParameterizedTest
    @CsvSource({
        "1, 2024-03-01, , 2025-03-01", // a Saturday: terms of measures do not roll over
        "1, 2024-02-29, , 2025-02-28",
        "2, 2024-10-01, , 2026-10-01",
        "3, 2024-09-05, , 2027-09-05",
        "1, 2024-03-01, 2024-09-01, 2024-09-01",
        "1, 2024-03-01, 2025-03-01, 2025-03-01"
    })
    void aMeasureLastsUntilTheDayWithTheNumberOfItsFirst(int years, LocalDate from, LocalDate wanted, LocalDate last) {
        assertThat(term(years).from(from, wanted)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2025-03-01, 2025-02-01, , 2026-03-01",
        "1, 2025-03-01, 2025-03-01, , 2026-03-01",
        "1, 2025-03-01, 2025-02-01, 2025-06-01, 2025-06-01",
        "3, 2027-09-05, 2027-08-01, , 2030-09-05"
    })
    void aRenewalCountsFromTheOldLastDay(
            int years, LocalDate expiry, LocalDate today, LocalDate wanted, LocalDate last) {
        assertThat(term(years).renewed(expiry, today, wanted)).isEqualTo(last);
    }

    @Test
    void aMeasureThatHasEndedIsNotRenewed() {
        assertThatThrownBy(() -> term(1).renewed(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 2), null))
                .isInstanceOf(InputRejected.class)
                .hasMessageContaining("应当重新采取措施");
    }

    @Test
    void nothingLastsLongerThanTheLawAllows() {
        assertThatThrownBy(() -> term(1).from(LocalDate.of(2024, 3, 1), LocalDate.of(2025, 3, 2)))
                .isInstanceOf(InputRejected.class)
                .hasMessageContaining("最长1年（民事诉讼法解释第四百八十五条）");
        assertThatThrownBy(() -> term(1).from(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 1)))
                .hasMessageContaining("应晚于 2024-03-01");
    }

    static SeizureTerm term(int years) {
        return new SeizureTerm(new Period(years, PeriodUnit.YEAR, false), "民事诉讼法解释第四百八十五条", CLOCK);
    }
}
