package org.lishenzhi.deadlines;

import java.time.LocalDateTime;

/**
 * The official table of a year, as the court entered it.
 *
 * @param notice the number of the State Council's notice
 * @param version 1, and one more each time it was entered anew
 */
public record CalendarYear(int year, String notice, int version, String enteredBy, LocalDateTime enteredAt) {}
