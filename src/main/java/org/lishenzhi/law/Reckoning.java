package org.lishenzhi.law;

import java.time.LocalDate;
import java.util.List;

/**
 * The result of counting a period, with each step of the count told.
 *
 * @param nominal the last day before any rolling
 * @param due the last day that counts
 * @param basis the article by which it was counted
 * @param steps Chinese sentences, in the order of the count
 * @param warnings what a person should know, e.g. a year without an official calendar
 */
public record Reckoning(
        LocalDate nominal, LocalDate due, boolean rolled, String basis, List<String> steps, List<String> warnings) {

    public Reckoning {
        steps = List.copyOf(steps);
        warnings = List.copyOf(warnings);
    }
}
