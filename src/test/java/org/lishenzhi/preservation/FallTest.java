package org.lishenzhi.preservation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lishenzhi.law.Calendar;
import org.lishenzhi.law.Period;
import org.lishenzhi.law.PeriodUnit;
import org.lishenzhi.law.StatutoryClock;

/** 民事诉讼法第一百零四条、民事诉讼法解释第一百六十三条: when a preservation falls because nobody followed it up. */
class FallTest {

    @ParameterizedTest
    @CsvSource({
        // thirty days before suit, over the national holiday
        "30, 2024-09-05, , 2024-10-08, false",
        "30, 2024-09-05, , 2024-10-09, true",
        "30, 2024-09-05, 2024-10-08, 2024-10-09, false",
        "30, 2024-09-05, 2024-10-09, 2024-10-10, true",
        "30, 2024-09-05, 2024-09-01, 2024-10-09, false",
        // five days before enforcement, over the national holiday
        "5, 2024-09-26, , 2024-10-08, false",
        "5, 2024-09-26, , 2024-10-09, true",
        "5, 2024-09-26, 2024-10-08, 2024-10-09, false"
    })
    void whoeverLetsTheLastDayPassLosesHisPreservation(
            int days, LocalDate from, LocalDate followedOn, LocalDate today, boolean fallen) {
        LocalDate lastDay = new StatutoryClock(Calendar.OFFICIAL)
                .reckon(from, new Period(days, PeriodUnit.DAY, true))
                .due();

        assertThat(new Fall(lastDay, followedOn).hasHappened(today)).isEqualTo(fallen);
    }

    @ParameterizedTest
    @CsvSource({", , false", ", 2024-09-30, true"})
    void nothingFallsWhileThePeriodDoesNotRun(LocalDate lastDay, LocalDate followedOn, boolean followedUp) {
        var fall = new Fall(lastDay, followedOn);

        assertThat(fall.hasHappened(LocalDate.of(2030, 1, 1))).isFalse();
        assertThat(fall.isFollowedUp()).isEqualTo(followedUp);
    }
}
