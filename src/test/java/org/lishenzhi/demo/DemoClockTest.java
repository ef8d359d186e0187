package org.lishenzhi.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lishenzhi.casefile.InputRejected;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

class DemoClockTest {

    private static final Instant REAL = Instant.parse("2026-11-24T18:00:00Z");

    private final JdbcClient database = newDatabase();

    @Test
    void beginsOnTheMorningOfTheThirdOfJune() {
        assertThat(clockAt(REAL).now()).isEqualTo(DemoClock.FIRST);
    }

    @Test
    void runsWithTheRealTime() {
        begun(REAL);

        assertThat(clockAt(REAL.plus(Duration.ofHours(3))).now()).isEqualTo(LocalDateTime.of(2024, 9, 2, 12, 0));
    }

    @Test
    void goesOnInItsStoriesButNeverBack() {
        DemoClock clock = clockAt(REAL);

        clock.goOnTo(LocalDateTime.of(2024, 7, 1, 9, 0));
        clock.goOnTo(LocalDateTime.of(2024, 6, 30, 9, 0));

        assertThat(clock.now()).isEqualTo(LocalDateTime.of(2024, 7, 1, 9, 0));
    }

    /** Stories that could not be told to their end are told again from their beginning. */
    @Test
    void aRestartKnowsNothingOfAClockThatHasNotBegun() {
        clockAt(REAL).goOnTo(DemoClock.START);

        assertThat(clockAt(REAL).now()).isEqualTo(DemoClock.FIRST);
    }

    @Test
    void isOneClockOnTwoNodes() {
        DemoClock here = begun(REAL);
        DemoClock there = clockAt(REAL);

        here.advance(TimeStep.parse("P30D"));
        there.follow();

        assertThat(there.now()).isEqualTo(here.now());
    }

    @Test
    void keepsTheDayOverARestart() {
        begun(REAL).advance(TimeStep.parse("P30D"));

        assertThat(clockAt(REAL).now()).isEqualTo(LocalDateTime.of(2024, 10, 2, 9, 0));
    }

    @Test
    void stepsAddUp() {
        DemoClock clock = begun(REAL);

        clock.advance(TimeStep.parse("P30D"));
        clock.advance(TimeStep.parse("P7D"));

        assertThat(clock.now()).isEqualTo(LocalDateTime.of(2024, 10, 9, 9, 0));
        assertThat(clock.ahead()).isEqualTo(Duration.between(REAL, clock.instant()));
    }

    @Test
    void isNeverMovedBack() {
        DemoClock clock = begun(REAL);

        assertThatThrownBy(() -> clock.advance(TimeStep.parse("P-1D"))).isInstanceOf(InputRejected.class);

        assertThat(clock.now()).isEqualTo(DemoClock.START);
        assertThat(clockAt(REAL).now()).isEqualTo(DemoClock.START);
    }

    private DemoClock begun(Instant real) {
        DemoClock clock = clockAt(real);
        clock.goOnTo(DemoClock.START);
        clock.begin();
        return clock;
    }

    private DemoClock clockAt(Instant real) {
        return new DemoClock(database, Clock.fixed(real, ZoneOffset.UTC));
    }

    private static JdbcClient newDatabase() {
        var source = new DriverManagerDataSource("jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(UUID.randomUUID()));
        new ResourceDatabasePopulator(new ClassPathResource("demo/migration/R__demo_clock.sql")).execute(source);
        return JdbcClient.create(source);
    }
}
