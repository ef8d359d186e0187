package org.lishenzhi.web.deadlines;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.deadlines.ClockState;
import org.lishenzhi.deadlines.OfficerClock;
import org.lishenzhi.deadlines.Warning;

/**
 * One person's deadlines today: what he is warned of, and everything that runs in his cases.
 *
 * @param warned the day's digest, the most urgent first
 * @param running open clocks, the next to end first
 */
public record Digest(LocalDate today, List<Line> warned, List<Line> running) {

    /**
     * One deadline; the clocks of a case that end alike, one for each person, are one line.
     *
     * @param clocks how many clocks the line stands for
     * @param says how long it still runs, in words
     * @param urgency {@code overdue}, {@code today}, {@code near} once a warning of its row is due, {@code later} or {@code paused}
     * @param unconfirmed 待院方确认, if the row of the table is not confirmed
     */
    public record Line(
            String caseNumber,
            String label,
            LocalDate due,
            String says,
            String urgency,
            @Nullable String unconfirmed,
            int clocks) {

        private Line of(long alike) {
            return new Line(caseNumber, label, due, says, urgency, unconfirmed, (int) alike);
        }
    }

    static Digest of(LocalDate today, List<Warning> warned, List<OfficerClock> running) {
        return new Digest(
                today,
                folded(warned.stream().map(warning -> line(warning, today))),
                folded(running.stream().map(watched -> line(watched, today))));
    }

    private static List<Line> folded(Stream<Line> lines) {
        return lines
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(alike -> alike.getKey().of(alike.getValue()))
                .toList();
    }

    private static Line line(Warning warning, LocalDate today) {
        return new Line(
                warning.caseNumber(),
                warning.label(),
                warning.due(),
                says(warning.due(), today),
                urgency(warning.due(), today, true),
                null,
                1);
    }

    private static Line line(OfficerClock watched, LocalDate today) {
        var clock = watched.clock();
        boolean paused = clock.state() == ClockState.PAUSED;
        return new Line(
                watched.caseNumber(),
                clock.label(),
                clock.due(),
                paused ? "中止计算" : says(clock.due(), today),
                paused ? "paused" : urgency(clock.due(), today, clock.isNear(today)),
                "✔".equals(clock.certainty()) ? null : "待院方确认",
                1);
    }

    private static String says(LocalDate due, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, due);
        if (days == 0) {
            return "今日到期";
        }
        return days > 0 ? "剩 %d 日".formatted(days) : "已逾期 %d 日".formatted(-days);
    }

    private static String urgency(LocalDate due, LocalDate today, boolean near) {
        if (due.isBefore(today)) {
            return "overdue";
        }
        return due.equals(today) ? "today" : near ? "near" : "later";
    }
}
