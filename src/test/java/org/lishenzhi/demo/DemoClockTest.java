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
    void beginsOnTheMorningOfTheSecondOfSeptember() {
        assertThat(clockAt(REAL).now()).isEqualTo(LocalDateTime.of(2024, 9, 2, 9, 0));
    }

    @Test
    void runsWithTheRealTime() {
        clockAt(REAL);

        assertThat(clockAt(REAL.plus(Duration.ofHours(3))).now()).isEqualTo(LocalDateTime.of(2024, 9, 2, 12, 0));
    }

    @Test
    void keepsTheDayOverARestart() {
        clockAt(REAL).advance(TimeStep.parse("P30D"));

        assertThat(clockAt(REAL).now()).isEqualTo(LocalDateTime.of(2024, 10, 2, 9, 0));
    }

    @Test
    void stepsAddUp() {
        DemoClock clock = clockAt(REAL);

        clock.advance(TimeStep.parse("P30D"));
        clock.advance(TimeStep.parse("P7D"));

        assertThat(clock.now()).isEqualTo(LocalDateTime.of(2024, 10, 9, 9, 0));
        assertThat(clock.ahead()).isEqualTo(Duration.between(REAL, clock.instant()));
    }

    @Test
    void isNeverMovedBack() {
        DemoClock clock = clockAt(REAL);

        assertThatThrownBy(() -> clock.advance(TimeStep.parse("P-1D"))).isInstanceOf(InputRejected.class);

        assertThat(clock.now()).isEqualTo(DemoClock.START);
        assertThat(clockAt(REAL).now()).isEqualTo(DemoClock.START);
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
