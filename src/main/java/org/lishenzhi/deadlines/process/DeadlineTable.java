package org.lishenzhi.deadlines.process;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
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

    /** The decision engine reads dates of a table in the zone of the machine, so the day it is asked for goes the same way. */
    @Override
    public List<String> startedBy(String startingEvent) {
        return decisions.column(KEY, "startingEvent", startingEvent, "ruleId");
    }

    @Override
    public Optional<DeadlineRule> find(String ruleId, String startingEvent, LocalDate startedOn) {
        Map<String, Object> facts = Map.of(
                "ruleId",
                ruleId,
                "startingEvent",
                startingEvent,
                "startedOn",
                Date.from(startedOn.atStartOfDay(ZoneId.systemDefault()).toInstant()));
        return decisions.ask(KEY, facts).stream()
                .findFirst()
                .map(row -> new DeadlineRule(
                        ruleId,
                        startingEvent,
                        (String) row.get("label"),
                        new Period(
                                ((Number) row.get("length")).longValue(),
                                PeriodUnit.valueOf((String) row.get("unit")),
                                (Boolean) row.get("rolls")),
                        (String) row.get("article"),
                        (String) row.get("certainty")));
    }
}
