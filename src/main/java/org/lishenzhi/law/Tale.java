package org.lishenzhi.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The story of one count, and the years whose calendar it asked. */
final class Tale {

    private static final String BASIS = "民事诉讼法第八十五条";

    private final CourtCalendar calendar;
    private final List<String> steps = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final SortedSet<Integer> consulted = new TreeSet<>();

    Tale(CourtCalendar calendar) {
        this.calendar = calendar;
    }

    void consult(int year) {
        consulted.add(year);
    }

    void tell(String step) {
        steps.add(step);
    }

    void warn(String warning) {
        warnings.add(warning);
    }

    Reckoning told(LocalDate nominal, LocalDate due) {
        consulted.stream()
                .filter(year -> !calendar.isOfficial(year))
                .forEach(year -> warn("%d年放假安排尚未录入，暂按周末推算".formatted(year)));
        return new Reckoning(nominal, due, !due.equals(nominal), BASIS, steps, warnings);
    }
}
