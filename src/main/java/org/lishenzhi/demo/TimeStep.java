package org.lishenzhi.demo;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.InputRejected;

/** How far somebody moves the demo clock: forward, and a year at most, for a slip of the key cannot be taken back. */
record TimeStep(TemporalAmount amount) {

    private static final String FIELD = "advance";
    private static final int LONGEST_TEXT = 40;

    /**
     * Reads a step as ISO 8601 writes it, e.g. {@code P30D}, {@code P1M} or {@code PT12H}.
     *
     * @throws InputRejected if it is none
     */
    static TimeStep parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new InputRejected(FIELD, "请填写「推进时长」，例如 P30D");
        }
        if (text.length() > LONGEST_TEXT) {
            throw unreadable();
        }
        try {
            return new TimeStep(text.contains("T") ? Duration.parse(text) : Period.parse(text));
        } catch (DateTimeException e) {
            throw unreadable();
        }
    }

    /**
     * How long the step is when it begins now.
     *
     * @throws InputRejected if it leads nowhere, back, or further than a year
     */
    Duration from(LocalDateTime now) {
        LocalDateTime then = target(now);
        if (!then.isAfter(now)) {
            throw new InputRejected(FIELD, "「推进时长」应大于零：演示时钟只能向前推进");
        }
        if (then.isAfter(now.plusYears(1))) {
            throw tooFar();
        }
        return Duration.between(now, then);
    }

    private LocalDateTime target(LocalDateTime now) {
        try {
            return now.plus(amount);
        } catch (DateTimeException | ArithmeticException beyondTheCalendar) {
            throw tooFar();
        }
    }

    private static InputRejected unreadable() {
        return new InputRejected(FIELD, "「推进时长」应为 ISO 8601 时长，例如 P30D（30 天）、P1M（1 个月）、PT12H（12 小时）");
    }

    private static InputRejected tooFar() {
        return new InputRejected(FIELD, "「推进时长」一次不能超过一年");
    }
}
