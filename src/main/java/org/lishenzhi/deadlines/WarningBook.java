package org.lishenzhi.deadlines;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of warnings, and the clocks that may need one. */
@Component
class WarningBook {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    WarningBook(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** One stage of one clock, told to the person in charge; to nobody if the case has none. */
    record Told(Watched clock, int stage, @Nullable String accountId, LocalDate on) {}

    /** A running clock and the person in charge of its case. */
    record Watched(String clockId, LocalDate due, List<Integer> warningDays, @Nullable String officerId) {}

    /** Running clocks that end by the horizon and whose end was not yet told as passed, in the order of their ids. */
    List<Watched> watched(String afterId, LocalDate horizon, int atMost) {
        return jdbc.sql(
                        """
                        select clock.id, clock.due, clock.warning_days, court_case.officer_id
                        from deadline_clock clock join court_case on court_case.id = clock.case_id
                        where clock.state = 'RUNNING' and clock.due <= :horizon and clock.id > :after
                          and not exists (select 1 from deadline_warning told
                                          where told.clock_id = clock.id and told.due = clock.due and told.stage = :overdue)
                        order by clock.id
                        fetch first :most rows only
                        """)
                .param("horizon", horizon)
                .param("after", afterId)
                .param("overdue", Warning.OVERDUE)
                .param("most", atMost)
                .query((row, number) -> new Watched(
                        row.getString(1),
                        row.getDate(2).toLocalDate(),
                        ClockBook.numbers(row.getString(3)),
                        row.getString(4)))
                .list();
    }

    /** The stages already told for the last days that these clocks have now. */
    Map<String, Set<Integer>> told(Collection<Watched> clocks) {
        return jdbc
                .sql(
                        """
                        select told.clock_id, told.stage from deadline_warning told
                        join deadline_clock clock on clock.id = told.clock_id and clock.due = told.due
                        where told.clock_id in (:ids)
                        """)
                .param("ids", clocks.stream().map(Watched::clockId).toList())
                .query((row, number) -> Map.entry(row.getString(1), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    void tell(List<Told> warnings) {
        batches.batchUpdate(
                """
                insert into deadline_warning (clock_id, due, stage, account_id, told_on)
                values (:clock, :due, :stage, :account, :on)
                """,
                warnings.stream()
                        .map(warning -> new MapSqlParameterSource()
                                .addValue("clock", warning.clock().clockId())
                                .addValue("due", warning.clock().due())
                                .addValue("stage", warning.stage())
                                .addValue("account", warning.accountId())
                                .addValue("on", warning.on()))
                        .toArray(MapSqlParameterSource[]::new));
    }

    /** What one person was told on one day, the most urgent first; of a clock only its last stage. */
    List<Warning> digest(String accountId, LocalDate day) {
        return jdbc.sql(
                        """
                        select clock.id, clock.case_id, clock.label, told.due, min(told.stage) as stage,
                               coalesce(court_case.case_number, court_case.receipt_number) as case_number
                        from deadline_warning told
                        join deadline_clock clock on clock.id = told.clock_id
                        join court_case on court_case.id = clock.case_id
                        where told.account_id = :account and told.told_on = :day
                        group by clock.id, clock.case_id, clock.label, told.due,
                                 coalesce(court_case.case_number, court_case.receipt_number)
                        order by told.due, case_number, clock.id
                        """)
                .param("account", accountId)
                .param("day", day)
                .query((row, number) -> new Warning(
                        row.getString("case_id"),
                        row.getString("case_number"),
                        row.getString("label"),
                        row.getDate("due").toLocalDate(),
                        row.getInt("stage")))
                .list();
    }
}
