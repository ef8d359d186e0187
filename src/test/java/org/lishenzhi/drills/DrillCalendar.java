package org.lishenzhi.drills;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The court's calendar of the drill: days begin at nine, on both nodes. */
final class DrillCalendar {

    private static final LocalTime OPENING = LocalTime.of(9, 0);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);
    private static final String ANYBODY = "guan.li";
    private static final String CLOCK = "/api/demo/clock";

    private final Caller caller;
    private final List<Integer> ports;

    DrillCalendar(Caller caller, List<Integer> ports) {
        this.caller = caller;
        this.ports = ports;
    }

    /** Lets that day begin, whoever dies meanwhile; what falls due happens. */
    void goOnTo(LocalDate day) throws InterruptedException, IOException {
        for (Duration left = until(day); left.toSeconds() > 0; left = until(day)) {
            caller.post(ANYBODY, CLOCK, "{\"advance\":\"PT%dS\"}".formatted(left.toSeconds() + 1));
        }
        awaitBoth(day);
    }

    /** The longest that a job of a dead node stays locked, and a minute more. */
    void letLocksExpire() throws InterruptedException {
        caller.post(ANYBODY, CLOCK, "{\"advance\":\"PT6M\"}");
    }

    private Duration until(LocalDate day) throws InterruptedException, IOException {
        OffsetDateTime now = read(caller.get(ANYBODY, CLOCK));
        return Duration.between(now, day.atTime(OPENING).atOffset(now.getOffset()));
    }

    private void awaitBoth(LocalDate day) throws InterruptedException, IOException {
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        for (int port : ports) {
            while (!hasCome(day, port)) {
                if (System.nanoTime() > end) {
                    throw new AssertionError("the day %s never came on one node".formatted(day));
                }
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
    }

    /** A node that is down reads the clock when it comes up. */
    private boolean hasCome(LocalDate day, int port) throws InterruptedException, IOException {
        Optional<Caller.Answer> answer = caller.at(port, ANYBODY, "GET", CLOCK, "application/json", "");
        return answer.isEmpty()
                || answer.get().isGood()
                        && !read(answer.get().json()).toLocalDate().isBefore(day);
    }

    private static OffsetDateTime read(JsonNode clock) {
        return OffsetDateTime.parse(clock.get("now").asText());
    }
}
