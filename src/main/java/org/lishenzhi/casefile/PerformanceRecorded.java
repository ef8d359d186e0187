package org.lishenzhi.casefile;

/** Told within the transaction in which a performance was recorded for the first time. */
public record PerformanceRecorded(Obligation obligation, NewPerformance performance) {}
