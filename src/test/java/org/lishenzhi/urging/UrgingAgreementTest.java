package org.lishenzhi.urging;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an agreement asks for, day by day. */
class UrgingAgreementTest {

    private static final UrgingAgreement AGREEMENT = new UrgingAgreement(
            "urging",
            "case",
            LocalDate.of(2024, 9, 2),
            LocalDate.of(2024, 11, 30),
            new BigDecimal("1000.00"),
            List.of(instalment("2024-10-01", "400.00"), instalment("2024-11-01", "600.00")));

    @ParameterizedTest
    @CsvSource({
        "2024-09-02, 0,       2024-10-01",
        "2024-10-01, 0,       2024-10-01",
        "2024-10-02, 400.00,  2024-11-01",
        "2024-11-02, 1000.00, 2024-11-30",
        "2024-12-01, 1000.00, "
    })
    void aDayOfPerformanceCountsInFull(LocalDate today, BigDecimal due, @Nullable LocalDate next) {
        assertThat(AGREEMENT.dueBefore(today)).isEqualByComparingTo(due);
        assertThat(AGREEMENT.nextDue(today).orElse(null)).isEqualTo(next);
        assertThat(AGREEMENT.lastDay()).isEqualTo("2024-11-30");
    }

    private static UrgingInstalment instalment(String dueOn, String amount) {
        return new UrgingInstalment(LocalDate.parse(dueOn), new BigDecimal(amount));
    }
}
