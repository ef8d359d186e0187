package org.lishenzhi.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /** The clocks that end today or later and whose count, forwards or backwards, passes over some of these days. */
    List<RunningClock> touching(LocalDate first, LocalDate last, LocalDate today) {
        return jdbc.sql(
                        """
                        select * from deadline_clock
                        where due >= :today and state <> 'DONE'
                          and least(started_on, due) <= :last and greatest(started_on, due) >= :first
                        order by case_id, id
                        """)
                .param("today", today)
                .param("first", first)
                .param("last", last)
                .query(ClockBook::clock)
                .list();
    }

    /** The clocks that are not done with, in the order of their ids. */
    List<RunningClock> open(String afterId, int atMost) {
        return jdbc.sql(
                        """
                        select * from deadline_clock where state <> 'DONE' and id > :after
                        order by id fetch first :most rows only
                        """)
                .param("after", afterId)
                .param("most", atMost)
                .query(ClockBook::clock)
                .list();
    }

    /** The clocks of one person's cases that are not done with, the next to end first. */
    List<OfficerClock> inChargeOf(String accountId, int atMost) {
        return jdbc.sql(
                        """
                        select clock.*, coalesce(court_case.case_number, court_case.receipt_number) as number
                        from deadline_clock clock join court_case on court_case.id = clock.case_id
                        where court_case.officer_id = :account and clock.state <> 'DONE'
                        order by clock.due, clock.id fetch first :most rows only
                        """)
                .param("account", accountId)
                .param("most", atMost)
                .query((row, number) -> new OfficerClock(row.getString("number"), clock(row, number)))
                .list();
    }

    long provisional() {
        return jdbc.sql("select count(*) from deadline_clock where state <> 'DONE' and warnings <> ''")
                .query(Long.class)
                .single();
    }

    void insert(RunningClock clock) {
        jdbc.sql(
                        """
                        insert into deadline_clock (id, scope_key, case_id, obligation_id, person_id, rule_id, label,
                            starting_event, started_on, nominal, due, state, article, certainty, warning_days,
                            steps, warnings)
                        values (:id, :scopeKey, :caseId, :obligationId, :personId, :ruleId, :label,
                            :startingEvent, :startedOn, :nominal, :due, :state, :article, :certainty, :warningDays,
                            :steps, :warnings)
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
                .param("state", clock.state().name())
                .param("article", clock.article())
                .param("certainty", clock.certainty())
                .param("warningDays", numbers(clock.warningDays()))
                .param("steps", lines(clock.steps()))
                .param("warnings", lines(clock.warnings()))
                .update();
    }

    void update(RunningClock clock) {
        jdbc.sql(
                        """
                        update deadline_clock set label = :label, starting_event = :startingEvent,
                            started_on = :startedOn, nominal = :nominal, due = :due, state = :state, article = :article,
                            certainty = :certainty, warning_days = :warningDays, steps = :steps, warnings = :warnings
                        where id = :id
                        """)
                .param("id", clock.id())
                .param("label", clock.label())
                .param("startingEvent", clock.startingEvent())
                .param("startedOn", clock.startedOn())
                .param("nominal", clock.nominal())
                .param("due", clock.due())
                .param("state", clock.state().name())
                .param("article", clock.article())
                .param("certainty", clock.certainty())
                .param("warningDays", numbers(clock.warningDays()))
                .param("steps", lines(clock.steps()))
                .param("warnings", lines(clock.warnings()))
                .update();
    }

    static RunningClock clock(ResultSet row, int number) throws SQLException {
        return new RunningClock(
                row.getString("id"),
                new ClockScope(row.getString("case_id"), row.getString("obligation_id"), row.getString("person_id")),
                row.getString("rule_id"),
                row.getString("label"),
                row.getString("starting_event"),
                row.getDate("started_on").toLocalDate(),
                row.getDate("nominal").toLocalDate(),
                row.getDate("due").toLocalDate(),
                ClockState.valueOf(row.getString("state")),
                row.getString("article"),
                row.getString("certainty"),
                numbers(row.getString("warning_days")),
                list(row.getString("steps")),
                list(row.getString("warnings")));
    }

    private static String numbers(List<Integer> days) {
        return days.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    static List<Integer> numbers(String days) {
        return days.isEmpty()
                ? List.of()
                : Arrays.stream(days.split(",")).map(Integer::valueOf).toList();
    }

    private static String lines(List<String> sentences) {
        return String.join("\n", sentences);
    }

    private static List<String> list(String lines) {
        return lines.isEmpty() ? List.of() : Arrays.asList(lines.split("\n"));
    }
}
