package org.lishenzhi.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a plan of instalments asks for, day by day, and when it is broken. */
class InstalmentPlanTest {

    private static final InstalmentPlan PLAN =
            new InstalmentPlan(List.of(instalment("2024-11-08", "600.00"), instalment("2024-10-08", "400.00")));

    @ParameterizedTest(name = "{1} paid by {0}: {2}")
    @CsvSource({
        "2024-10-08,   0.00,",
        "2024-10-09, 399.99, 2024-10-08",
        "2024-10-09, 400.00,",
        "2024-11-08, 400.00,",
        "2024-11-09, 999.99, 2024-11-08",
        "2024-11-09,   0.00, 2024-11-08",
        "2025-01-01, 1000.00,"
    })
    void anInstalmentIsMissedOnceItsDayIsOver(LocalDate today, BigDecimal paid, @Nullable LocalDate missed) {
        assertThat(PLAN.missed(paid, today).map(Instalment::dueOn).orElse(null)).isEqualTo(missed);
    }

    @ParameterizedTest
    @CsvSource({"2024-10-08, 2024-10-08", "2024-10-09, 2024-11-08", "2024-11-09,"})
    void theNextDayOfPaymentIsTheFirstFromTodayOn(LocalDate today, @Nullable LocalDate next) {
        assertThat(PLAN.nextDue(today).orElse(null)).isEqualTo(next);
        assertThat(PLAN.total()).isEqualByComparingTo("1000.00");
    }

    private static Instalment instalment(String dueOn, String amount) {
        return new Instalment(LocalDate.parse(dueOn), new BigDecimal(amount));
    }
}
