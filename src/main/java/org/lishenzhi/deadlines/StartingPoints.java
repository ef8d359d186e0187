package org.lishenzhi.deadlines;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** From which of several possible events a clock runs in a case, as the court's own document named it. */
@Component
class StartingPoints {

    private final JdbcClient jdbc;

    StartingPoints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void name(ClockScope scope, String ruleId, String startingEvent) {
        jdbc.sql("delete from deadline_starting_point where scope_key = :scope and rule_id = :rule")
                .param("scope", scope.key())
                .param("rule", ruleId)
                .update();
        jdbc.sql(
                        """
                        insert into deadline_starting_point (scope_key, rule_id, starting_event)
                        values (:scope, :rule, :event)
                        """)
                .param("scope", scope.key())
                .param("rule", ruleId)
                .param("event", startingEvent)
                .update();
    }

    /** The nearest choice: for the person, else for the obligation, else for the case. */
    Optional<String> named(ClockScope scope, String ruleId) {
        return List.of(
                        scope,
                        new ClockScope(scope.caseId(), scope.obligationId(), null),
                        new ClockScope(scope.caseId(), null, null))
                .stream()
                .flatMap(wider -> find(wider, ruleId).stream())
                .findFirst();
    }

    private Optional<String> find(ClockScope scope, String ruleId) {
        return jdbc.sql(
                        """
                        select starting_event from deadline_starting_point where scope_key = :scope and rule_id = :rule
                        """)
                .param("scope", scope.key())
                .param("rule", ruleId)
                .query(String.class)
                .optional();
    }
}
