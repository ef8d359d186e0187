package org.lishenzhi.law;

import java.time.LocalDate;

/**
 * A day on which the calendar departs from the plain week.
 *
 * @param off whether it is a holiday; otherwise a weekend day that is worked (调休上班)
 * @param name the holiday's name
 */
public record DayOff(LocalDate date, boolean off, String name) {}
