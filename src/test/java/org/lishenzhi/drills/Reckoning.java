package org.lishenzhi.drills;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The reckoning after the drill: what the database says of everything that was acknowledged, and of everything besides. */
final class Reckoning {

    private final JdbcClient database;

    Reckoning(JdbcClient database) {
        this.database = database;
    }

    void noAcknowledgedClickIsLost(Collection<String> taskIds) {
        assertThat(missing(
                        taskIds,
                        "select id_ from act_hi_taskinst where end_time_ is not null and delete_reason_ = 'completed'"))
                .as("clicks whose task is not done")
                .isEmpty();
        assertThat(missing(taskIds, "select task_id from step_record where task_id is not null"))
                .as("clicks without a record of the step")
                .isEmpty();
        assertThat(texts("select task_id from step_record where task_id is not null group by 1 having count(*) > 1"))
                .as("clicks recorded twice")
                .isEmpty();
    }

    void noEventIsLostOrAppliedTwice(Collection<String> eventIds) {
        assertThat(missing(eventIds, "select event_id from inbox_event where delivery is not null"))
                .as("events that nobody delivered")
                .isEmpty();
        assertThat(missing(eventIds, "select event_key from case_event"))
                .as("events missing in the file")
                .isEmpty();
        assertThat(texts("select case_id || name from inbox_event group by 1 having count(*) > 1"))
                .as("events taken twice")
                .isEmpty();
    }

    /** Every series runs from one to its last number without gap or double. */
    void everyNumberIsGivenOnce() {
        Map<String, Integer> last = new TreeMap<>();
        database.sql("select series, last_number from case_series where last_number > 0")
                .query((row, number) -> last.put(row.getString(1), row.getInt(2)))
                .list();
        last.forEach((series, number) -> assertThat(given(series))
                .as("the series %s", series)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, number).boxed().toList()));
    }

    private List<Integer> given(String series) {
        return texts(
                        "收".equals(series)
                                ? "select receipt_number from court_case where receipt_number like '收%'"
                                : "select number from case_numbering where type_word = '" + series + "'")
                .stream()
                .map(number -> Integer.valueOf(number.replaceFirst(".*?(\\d+)号?$", "$1")))
                .sorted()
                .toList();
    }

    /** All cases were told the same story, so whatever happened once too often or too seldom in one shows beside the others. */
    void allCasesAreAlike(Collection<String> caseIds) {
        String drilled = "case_id in ('" + String.join("','", caseIds) + "')";
        for (String table : texts(
                "select table_name from information_schema.columns where table_schema = 'public' and column_name = 'case_id'")) {
            List<String> counts = texts(
                    "select count(*) || ' rows in ' || count(distinct case_id) || ' cases' from (select case_id, count(*) as n from %s where %s group by 1) each group by n"
                            .formatted(table, drilled));
            assertThat(counts).as("cases by rows in %s", table).hasSizeLessThanOrEqualTo(1);
        }
        assertThat(texts(
                        """
                        select count(*) || ' cases' from (
                            select case_id, string_agg(kind || ' ' || occurred_on, ', ' order by occurred_on, kind) as story
                            from case_event where %s group by 1) told
                        group by story
                        """
                                .formatted(drilled)))
                .as("what happened, and on which day")
                .containsExactly(caseIds.size() + " cases");
        assertThat(texts("select state from court_case where id in ('%s') group by 1"
                        .formatted(String.join("','", caseIds))))
                .as("where the cases stand")
                .hasSize(1);
    }

    void nothingIsStuck(Collection<String> caseIds) {
        assertThat(texts("select text_ from act_ru_variable where name_ = 'caseId' and text_ in ('%s')"
                        .formatted(String.join("','", caseIds))))
                .as("cases with something open")
                .isEmpty();
        assertThat(texts("select id_ from act_ru_incident")).as("incidents").isEmpty();
        assertThat(texts("select id_ || ' ' || handler_type_ from act_ru_job where lock_owner_ is not null"))
                .as("jobs that stay locked")
                .isEmpty();
        assertThat(texts("select id_ || ' ' || handler_type_ from act_ru_job where retries_ = 0"))
                .as("jobs given up")
                .isEmpty();
        assertThat(texts("select query from pg_stat_activity where state = 'idle in transaction'"))
                .as("transactions left open")
                .isEmpty();
    }

    private List<String> missing(Collection<String> wanted, String sql) {
        List<String> missing = new ArrayList<>(wanted);
        missing.removeAll(new HashSet<>(texts(sql)));
        return missing;
    }

    private List<String> texts(String sql) {
        return database.sql(sql).query(String.class).list();
    }
}
