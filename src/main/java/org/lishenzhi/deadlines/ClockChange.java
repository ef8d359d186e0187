package org.lishenzhi.deadlines;

/**
 * A clock that would end, or stand, otherwise under the table as it is now.
 *
 * @param before as it runs
 * @param after as the table would have it
 */
public record ClockChange(RunningClock before, RunningClock after) {}
