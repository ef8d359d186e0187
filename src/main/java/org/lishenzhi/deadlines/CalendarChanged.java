package org.lishenzhi.deadlines;

import java.time.LocalDate;

/** Told within the transaction in which the court entered days in its calendar, from the first to the last. */
record CalendarChanged(LocalDate first, LocalDate last, String reason, String by) {}
