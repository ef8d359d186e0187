package org.lishenzhi.deadlines;

/** A clock of a case now ends on another day, because an event was recorded late or corrected. */
public record ClockMoved(RunningClock before, RunningClock after) {}
