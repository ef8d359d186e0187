package org.lishenzhi.law;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The court's calendar: weekends, official holidays, and make-up workdays, for the years that have an official table. */
public final class CourtCalendar {

    private final Map<LocalDate, DayOff> departures;
    private final Set<Integer> officialYears;

    private CourtCalendar(Map<LocalDate, DayOff> departures, Set<Integer> officialYears) {
        this.departures = departures;
        this.officialYears = officialYears;
    }

    /** @param days later entries of one day win over earlier ones; a year is official if it has any entry of its own */
    public static CourtCalendar of(Collection<DayOff> days) {
        return new CourtCalendar(
                days.stream().collect(Collectors.toUnmodifiableMap(DayOff::date, Function.identity(), (a, b) -> b)),
                days.stream()
                        .filter(DayOff::off)
                        .map(day -> day.date().getYear())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Reads lines {@code date,off,name} below a heading line. */
    public static List<DayOff> read(Reader csv) throws IOException {
        try (var lines = new BufferedReader(csv)) {
            return lines.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(",", 3))
                    .map(cell -> new DayOff(LocalDate.parse(cell[0]), Boolean.parseBoolean(cell[1]), cell[2]))
                    .toList();
        }
    }

    /** This calendar with a court's own entries on top; they make no year official. */
    public CourtCalendar overriddenBy(Collection<DayOff> overrides) {
        Map<LocalDate, DayOff> merged = Stream.concat(departures.values().stream(), overrides.stream())
                .collect(Collectors.toUnmodifiableMap(DayOff::date, Function.identity(), (a, b) -> b));
        return new CourtCalendar(merged, officialYears);
    }

    public boolean isDayOff(LocalDate day) {
        DayOff departure = departures.get(day);
        return departure == null ? isWeekend(day) : departure.off();
    }

    public boolean isWorkingDay(LocalDate day) {
        return !isDayOff(day);
    }

    /** The working days from the morrow to the last day, both included; negative once it has passed. */
    public long workingDays(LocalDate today, LocalDate lastDay) {
        if (lastDay.isBefore(today)) {
            return -workingDays(lastDay, today);
        }
        return today.plusDays(1)
                .datesUntil(lastDay.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    public boolean isOfficial(int year) {
        return officialYears.contains(year);
    }

    /** Why a day is off or worked, in words: 国庆节, 周末, 调休上班; empty on a plain workday. */
    public Optional<String> remark(LocalDate day) {
        DayOff departure = departures.get(day);
        if (departure != null) {
            return Optional.of(departure.off() ? departure.name() : departure.name() + "调休上班");
        }
        return isWeekend(day) ? Optional.of("周末") : Optional.empty();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
