package org.lishenzhi.urging;

import java.time.LocalDate;

/**
 * How long may be urged.
 *
 * @param lastDay the last day of urging
 * @param reason what sets it, in words
 */
public record UrgingPeriod(LocalDate lastDay, String reason) {

    /** The day as whose morning comes the urging is over. */
    public LocalDate endsOn() {
        return lastDay.plusDays(1);
    }

    /** The period as forms and the case file tell it. */
    public String told() {
        return "至%s（%s）".formatted(lastDay, reason);
    }
}
