package org.lishenzhi.deadlines;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long a period lasts in a case whose length the law leaves to the court's own document. */
@Component
class NamedLengths {

    private final JdbcClient jdbc;

    NamedLengths(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void name(ClockScope scope, String ruleId, long length) {
        jdbc.sql("delete from deadline_named_length where scope_key = :scope and rule_id = :rule")
                .param("scope", scope.key())
                .param("rule", ruleId)
                .update();
        jdbc.sql(
                        """
                        insert into deadline_named_length (scope_key, rule_id, length) values (:scope, :rule, :length)
                        """)
                .param("scope", scope.key())
                .param("rule", ruleId)
                .param("length", length)
                .update();
    }

    /** The nearest one: for the person, else for the obligation, else for the case. */
    Optional<Long> named(ClockScope scope, String ruleId) {
        return List.of(
                        scope,
                        new ClockScope(scope.caseId(), scope.obligationId(), null),
                        new ClockScope(scope.caseId(), null, null))
                .stream()
                .distinct()
                .flatMap(wider -> find(wider, ruleId).stream())
                .findFirst();
    }

    private Optional<Long> find(ClockScope scope, String ruleId) {
        return jdbc.sql("select length from deadline_named_length where scope_key = :scope and rule_id = :rule")
                .param("scope", scope.key())
                .param("rule", ruleId)
                .query(Long.class)
                .optional();
    }
}
