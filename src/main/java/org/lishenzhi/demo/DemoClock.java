package org.lishenzhi.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.lishenzhi.law.CourtClock;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The court clock of the demo: runs with the real time, and can be moved forward, never back. On an empty database it
 * begins on the morning of 3 June 2024 and is moved on while the stories of the docket are told; a visitor finds it on
 * the morning of 2 September 2024. Its distance from the real time is kept in the database from then on.
 */
class DemoClock implements CourtClock {

    static final LocalDateTime FIRST = LocalDateTime.of(2024, 6, 3, 9, 0);
    static final LocalDateTime START = LocalDateTime.of(2024, 9, 2, 9, 0);

    private final JdbcClient jdbc;
    private final Clock real;
    private volatile Duration ahead;

    DemoClock(JdbcClient jdbc, Clock real) {
        this.jdbc = jdbc;
        this.real = real;
        this.ahead = kept().orElseGet(() -> until(FIRST));
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }

    /** How much later than the real time the court lives; negative while it lives in the past. */
    Duration ahead() {
        return ahead;
    }

    /** Goes on to this time, if it is not there yet; a restart does not know of it before the clock {@link #begin begins}. */
    synchronized void goOnTo(LocalDateTime time) {
        if (time.isAfter(now())) {
            ahead = until(time);
        }
    }

    /** Whether it is kept in the database, and with it everything that the docket tells. */
    boolean hasBegun() {
        return kept().isPresent();
    }

    /** Begins to be kept in the database. */
    synchronized void begin() {
        jdbc.sql("insert into demo_clock (id, ahead_millis) values (1, :millis)")
                .param("millis", ahead.toMillis())
                .update();
    }

    synchronized void advance(TimeStep step) {
        follow();
        Duration further = ahead.plus(step.from(now()));
        jdbc.sql("update demo_clock set ahead_millis = :millis")
                .param("millis", further.toMillis())
                .update();
        ahead = further;
    }

    /** Follows the hands that were moved at another node on the same database; one that has not begun follows nobody. */
    synchronized void follow() {
        kept().filter(moved -> moved.compareTo(ahead) > 0).ifPresent(moved -> ahead = moved);
    }

    private Optional<Duration> kept() {
        return jdbc.sql("select ahead_millis from demo_clock")
                .query(Long.class)
                .optional()
                .map(Duration::ofMillis);
    }

    private Duration until(LocalDateTime time) {
        return Duration.between(real.instant(), time.atZone(ZONE).toInstant());
    }
}
