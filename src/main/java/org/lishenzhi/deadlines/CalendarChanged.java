package org.lishenzhi.deadlines;

import java.time.LocalDate;

/** Told within the transaction in which the court entered a day in its calendar. */
record CalendarChanged(LocalDate day, String reason, String by) {}
