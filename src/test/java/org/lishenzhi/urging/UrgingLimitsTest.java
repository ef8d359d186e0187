package org.lishenzhi.urging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The three limits of urging, of which the earliest counts. */
class UrgingLimitsTest {

    private static final UrgingLimits LIMITS = new UrgingLimits(7);

    @ParameterizedTest
    @DisplayName("The earliest of the three limits ends the urging")
    @CsvSource({
        // urging's last day, review's last day, first expiry, the day as whose morning comes the urging is over, why
        "2024-10-09, 2024-10-08, ,           2024-10-08, 立案审查至2024-10-08",
        "2024-10-05, 2024-10-08, ,           2024-10-06, 督促期届满",
        "2024-10-07, 2024-10-08, ,           2024-10-08, 督促期届满",
        "2024-10-09, ,           ,           2024-10-10, 督促期届满",
        "2024-10-09, ,           2024-10-12, 2024-10-05, 保全措施2024-10-12届满",
        "2024-10-09, ,           2024-10-17, 2024-10-10, 督促期届满",
        "2024-10-09, ,           2024-10-16, 2024-10-09, 保全措施2024-10-16届满",
        "2024-10-09, 2024-10-08, 2024-10-14, 2024-10-07, 保全措施2024-10-14届满",
        "2024-10-09, 2024-10-08, 2027-10-14, 2024-10-08, 立案审查至2024-10-08"
    })
    void theEarliestCounts(
            LocalDate urging, @Nullable LocalDate review, @Nullable LocalDate expiry, LocalDate endsOn, String reason) {
        UrgingPeriod period = LIMITS.withAssets(
                LIMITS.withoutAssets(new UrgingPeriod(urging, "督促期届满"), Optional.ofNullable(review)),
                Optional.ofNullable(expiry));

        assertThat(period.endsOn()).isEqualTo(endsOn);
        assertThat(period.reason()).startsWith(reason);
    }

    @ParameterizedTest
    @DisplayName("Where something would end while people talk, or no time is left, nobody is urged")
    @CsvSource({
        // today, last day of urging, first expiry, what is told
        "2024-09-24, 2024-10-07, ,           ",
        "2024-09-24, 2024-10-07, 2024-10-07, 保全措施将于2024-10-07届满",
        "2024-09-24, 2024-10-07, 2024-10-01, 保全措施将于2024-10-01届满",
        "2024-09-24, 2024-10-07, 2024-10-08, ",
        "2024-10-07, 2024-10-07, ,           ",
        "2024-10-08, 2024-10-07, ,           已没有督促的时间"
    })
    void someAreNotUrged(LocalDate today, LocalDate lastDay, @Nullable LocalDate expiry, @Nullable String told) {
        Optional<String> obstacle =
                LIMITS.obstacle(today, new UrgingPeriod(lastDay, "督促期届满"), Optional.ofNullable(expiry));

        assertThat(obstacle.isPresent()).isEqualTo(told != null);
        obstacle.ifPresent(sentence -> assertThat(sentence).contains(told).contains("立即转执行立案"));
    }
}
