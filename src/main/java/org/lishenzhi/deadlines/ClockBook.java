package org.lishenzhi.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of all clocks, one per rule and scope. */
@Component
class ClockBook {

    private final JdbcClient jdbc;

    ClockBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<RunningClock> find(ClockScope scope, String ruleId) {
        return jdbc.sql("select * from deadline_clock where scope_key = :scope and rule_id = :rule")
                .param("scope", scope.key())
                .param("rule", ruleId)
                .query(ClockBook::clock)
                .optional();
    }

    List<RunningClock> of(String caseId) {
        return jdbc.sql("select * from deadline_clock where case_id = :caseId order by due, label, id")
                .param("caseId", caseId)
                .query(ClockBook::clock)
                .list();
    }

    /** The clocks that end today or later and whose count, forwards or backwards, passes over a day. */
    List<RunningClock> touching(LocalDate day, LocalDate today) {
        return jdbc.sql(
                        """
                        select * from deadline_clock
                        where due >= :today
                          and (:day between started_on and due or :day between due and started_on)
                        order by case_id, id
                        """)
                .param("today", today)
                .param("day", day)
                .query(ClockBook::clock)
                .list();
    }

    void insert(RunningClock clock) {
        jdbc.sql(
                        """
                        insert into deadline_clock (id, scope_key, case_id, obligation_id, person_id, rule_id, label,
                            starting_event, started_on, nominal, due, article, certainty, steps, warnings)
                        values (:id, :scopeKey, :caseId, :obligationId, :personId, :ruleId, :label,
                            :startingEvent, :startedOn, :nominal, :due, :article, :certainty, :steps, :warnings)
                        """)
                .param("id", clock.id())
                .param("scopeKey", clock.scope().key())
                .param("caseId", clock.scope().caseId())
                .param("obligationId", clock.scope().obligationId())
                .param("personId", clock.scope().personId())
                .param("ruleId", clock.ruleId())
                .param("label", clock.label())
                .param("startingEvent", clock.startingEvent())
                .param("startedOn", clock.startedOn())
                .param("nominal", clock.nominal())
                .param("due", clock.due())
                .param("article", clock.article())
                .param("certainty", clock.certainty())
                .param("steps", lines(clock.steps()))
                .param("warnings", lines(clock.warnings()))
                .update();
    }

    void update(RunningClock clock) {
        jdbc.sql(
                        """
                        update deadline_clock set label = :label, starting_event = :startingEvent,
                            started_on = :startedOn, nominal = :nominal, due = :due, article = :article,
                            certainty = :certainty, steps = :steps, warnings = :warnings
                        where id = :id
                        """)
                .param("id", clock.id())
                .param("label", clock.label())
                .param("startingEvent", clock.startingEvent())
                .param("startedOn", clock.startedOn())
                .param("nominal", clock.nominal())
                .param("due", clock.due())
                .param("article", clock.article())
                .param("certainty", clock.certainty())
                .param("steps", lines(clock.steps()))
                .param("warnings", lines(clock.warnings()))
                .update();
    }

    private static RunningClock clock(ResultSet row, int number) throws SQLException {
        return new RunningClock(
                row.getString("id"),
                new ClockScope(row.getString("case_id"), row.getString("obligation_id"), row.getString("person_id")),
                row.getString("rule_id"),
                row.getString("label"),
                row.getString("starting_event"),
                row.getDate("started_on").toLocalDate(),
                row.getDate("nominal").toLocalDate(),
                row.getDate("due").toLocalDate(),
                row.getString("article"),
                row.getString("certainty"),
                list(row.getString("steps")),
                list(row.getString("warnings")));
    }

    private static String lines(List<String> sentences) {
        return String.join("\n", sentences);
    }

    private static List<String> list(String lines) {
        return lines.isEmpty() ? List.of() : Arrays.asList(lines.split("\n"));
    }
}
