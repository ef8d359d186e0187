package org.lishenzhi.deadlines.process;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lishenzhi.deadlines.DeadlineRule;
import org.lishenzhi.deadlines.DeadlineRules;
import org.lishenzhi.engine.Decisions;
import org.lishenzhi.law.Period;
import org.lishenzhi.law.PeriodUnit;
import org.springframework.stereotype.Component;

/** The table {@code statutory-deadlines} that designers edit: sixty days become thirty by changing a row. */
@Component
final class DeadlineTable implements DeadlineRules {

    static final String KEY = "statutory-deadlines";

    private final Decisions decisions;

    DeadlineTable(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public List<String> startingEvents(String ruleId) {
        List<String> events = decisions.column(KEY, "ruleId", ruleId, "startingEvent");
        if (events.isEmpty()) {
            throw new IllegalStateException("期限表没有规则 %s".formatted(ruleId));
        }
        return events;
    }

    @Override
    public List<String> extendingEvents(String ruleId) {
        return decisions.column(KEY, "ruleId", ruleId + "-extension", "startingEvent");
    }

    @Override
    public List<String> startedBy(String startingEvent) {
        return decisions.column(KEY, "startingEvent", startingEvent, "ruleId");
    }

    @Override
    public Optional<DeadlineRule> find(String ruleId, String startingEvent, LocalDate startedOn) {
        Map<String, Object> facts = Map.of("ruleId", ruleId, "startingEvent", startingEvent, "startedOn", startedOn);
        return decisions.ask(KEY, facts).stream().findFirst().map(row -> rule(ruleId, startingEvent, row));
    }

    @Override
    public List<DeadlineRule> all() {
        return decisions.rows(KEY).stream()
                .map(row -> rule(row.get("ruleId"), row.get("startingEvent"), row))
                .toList();
    }

    private static DeadlineRule rule(String ruleId, String startingEvent, Map<String, ?> row) {
        return new DeadlineRule(
                ruleId,
                startingEvent,
                text(row, "label"),
                new Period(
                        Long.parseLong(text(row, "length")),
                        PeriodUnit.valueOf(text(row, "unit")),
                        Boolean.parseBoolean(text(row, "rolls"))),
                text(row, "article"),
                text(row, "certainty"),
                days(text(row, "warningDays")),
                words(text(row, "stoppedBy")),
                words(text(row, "excludes")),
                text(row, "remark"));
    }

    private static String text(Map<String, ?> row, String column) {
        return Objects.requireNonNull(row.get(column), column).toString();
    }

    private static List<Integer> days(String list) {
        return words(list).stream().map(Integer::valueOf).toList();
    }

    private static List<String> words(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
