package org.lishenzhi.deadlines.process;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.lishenzhi.engine.DecisionEngine;
import org.lishenzhi.law.StatutoryClock;

/**
 * The rows of one rule and starting event along the years: on each day exactly one of them is the law. The days around
 * each date that a designer wrote are put to the table itself, for only the engine knows how it reads an expression.
 */
final class DeadlineRowsInTime {

    private static final Pattern DATE = Pattern.compile("date(?: and time)?\\(\\s*\"([^\"T]*)(?:T[^\"]*)?\"\\s*\\)");
    private static final DmnEngine ENGINE = DecisionEngine.create();

    private final List<Map<String, String>> rows;
    private final DmnDecision everyMatch;

    DeadlineRowsInTime(DmnModelInstance model) {
        DmnModelInstance copy = model.clone();
        var table = new DeadlineRows(copy);
        // A table with a unique hit refuses to answer where two rows overlap; collecting, it tells how many there are.
        table.table().setHitPolicy(HitPolicy.COLLECT);
        rows = table.all();
        // Only the conditions are asked; a slip in an answer is told by the gate and must not hide this one.
        table.table().getRules().forEach(rule -> rule.getOutputEntries()
                .forEach(cell -> cell.getText().setTextContent("")));
        everyMatch = ENGINE.parseDecision(DeadlineTable.KEY, copy);
    }

    List<String> problems() {
        Map<List<String>, SortedSet<LocalDate>> days = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        for (Map<String, String> row : rows) {
            List<String> period = List.of(row.get("ruleId"), row.get("startingEvent"));
            try {
                days.computeIfAbsent(period, first -> new TreeSet<>()).addAll(daysAround(row.get("startedOn")));
            } catch (DateTimeParseException e) {
                problems.add(unreadable(row));
            }
        }
        days.forEach((period, probes) -> probes.stream()
                .flatMap(day -> problem(period.get(0), period.get(1), day).stream())
                .forEach(problems::add));
        return problems.stream().distinct().toList();
    }

    private static SortedSet<LocalDate> daysAround(String startedOn) {
        SortedSet<LocalDate> days = new TreeSet<>(List.of(StatutoryClock.EARLIEST, StatutoryClock.LATEST));
        DATE.matcher(startedOn)
                .results()
                .map(found -> LocalDate.parse(found.group(1)))
                .flatMap(date -> List.of(date.minusDays(1), date, date.plusDays(1)).stream())
                .filter(day -> !day.isBefore(StatutoryClock.EARLIEST) && !day.isAfter(StatutoryClock.LATEST))
                .forEach(days::add);
        return days;
    }

    private Optional<String> problem(String ruleId, String startingEvent, LocalDate day) {
        try {
            int laws = ENGINE.evaluateDecisionTable(everyMatch, facts(ruleId, startingEvent, day))
                    .size();
            return laws == 1
                    ? Optional.empty()
                    : Optional.of("规则 %s 自「%s」起算的各行在 %s %s"
                            .formatted(
                                    ruleId, startingEvent, day, laws == 0 ? "没有一行适用" : "有 %d 行同时适用".formatted(laws)));
        } catch (FeelException | DmnEngineException e) {
            return Optional.of("规则 %s 的起算日写法无法识别".formatted(ruleId));
        }
    }

    private static String unreadable(Map<String, String> row) {
        return "规则 %s 的起算日「%s」无法识别".formatted(row.get("ruleId"), row.get("startedOn"));
    }

    static Map<String, Object> facts(String ruleId, String startingEvent, LocalDate startedOn) {
        return Map.of(
                "ruleId", ruleId,
                "startingEvent", startingEvent,
                "startedOn", startedOn);
    }
}
