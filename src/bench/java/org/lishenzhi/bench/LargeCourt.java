package org.lishenzhi.bench;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A court of a million open tasks in 250,000 cases, or a smaller one of the same kind: every second task is assigned to one of 200 officers, the others are
 * offered to one group each. Ten busy groups share a quarter of all tasks, ten rare ones 500; every case has an officer
 * and an assistant.
 */
final class LargeCourt {

    static final Clerk BUSY = new Clerk("clerk.busy", groups("busy"), "10 busy groups, 2,000 cases");
    static final Clerk RARE = new Clerk("clerk.rare", groups("rare"), "10 rare groups, 50 cases");
    static final Clerk OFFICER = new Clerk("officer.4", groups("none"), "10 idle groups, 1,250 cases");

    private static final List<String> TASKS = List.of(
            """
            insert into court_case (id, receipt_number, cause, officer_id, opened_at)
            select 'case-' || c, '收B-' || c, '返还原物纠纷', 'officer.' || c % 200, timestamp '2024-08-01'
            from generate_series(0, 249999) c
            """,
            """
            insert into case_role (case_id, account_id, role)
            select 'case-' || c, 'officer.' || c % 200, 'OFFICER' from generate_series(0, 249999) c
            union all
            select 'case-' || c, 'assistant.' || c % 100, 'ASSISTANT' from generate_series(0, 249999) c
            union all
            select 'case-' || c, 'clerk.busy', 'ASSISTANT' from generate_series(0, 1999) c
            union all
            select 'case-' || c, 'clerk.rare', 'ASSISTANT' from generate_series(0, 49) c
            """,
            """
            insert into act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, business_key_, proc_def_id_, act_id_,
                is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_, cached_ent_state_, sequence_counter_)
            select 'e' || i, 1, 'e' || i, 'e' || i, '收B-' || i % 250000, (select max(id_) from act_re_procdef where key_ = 'eviction'),
                'Task_ContactOccupants', true, false, true, false, 1, 2, 1
            from generate_series(1, 1000000) i
            """,
            """
            insert into act_ru_variable (id_, rev_, type_, name_, execution_id_, proc_inst_id_, text_, var_scope_, sequence_counter_,
                is_concurrent_local_)
            select 'v' || i, 1, 'string', 'caseId', 'e' || i, 'e' || i, 'case-' || i % 250000, 'e' || i, 1, false
            from generate_series(1, 1000000) i
            """,
            """
            insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, task_def_key_, assignee_, priority_,
                create_time_, due_date_, suspension_state_, task_state_)
            select 't' || i, 1, 'e' || i, 'e' || i, (select max(id_) from act_re_procdef where key_ = 'eviction'),
                '联系被执行人督促交付', 'Task_ContactOccupants',
                case when i % 2 = 1 then null
                     when i % 5000 = 0 then 'clerk.busy'
                     when i % 50000 = 2 then 'clerk.rare'
                     else 'officer.' || i % 200 end,
                50,
                timestamp '2024-06-01' + (i::bigint * 7907 % 130000) * interval '1 minute',
                case when i % 10 < 9 then timestamp '2024-08-01' + (i::bigint * 7919 % 130000) * interval '1 minute' end,
                1, 'Created'
            from generate_series(1, 1000000) i
            """,
            """
            insert into act_ru_identitylink (id_, rev_, type_, group_id_, task_id_)
            select 'l' || i, 1, 'candidate',
                case when i / 2 % 1000 = 0 then 'rare-' || i / 2000 % 10
                     when i / 2 % 2 = 0 then 'busy-' || i / 4 % 10
                     else 'other-' || i / 4 % 20 end,
                't' || i
            from generate_series(1, 1000000) i where i % 2 = 1
            """);

    private static final String TIMERS =
            """
            insert into act_ru_job (id_, rev_, type_, exclusive_, execution_id_, process_instance_id_, process_def_id_, process_def_key_,
                retries_, duedate_, handler_type_, suspension_state_, priority_, sequence_counter_, create_time_)
            select 'j' || i, 1, 'timer', true, 'e' || i, 'e' || i, (select max(id_) from act_re_procdef where key_ = 'eviction'), 'eviction',
                3, timestamp '2030-01-01' + (i::bigint * 7919 % 500000) * interval '1 minute', 'timer-transition', 1, 0, 1,
                timestamp '2024-08-01'
            from generate_series(1, 1000000) i
            """;

    private LargeCourt() {}

    /** Somebody who looks at his task list. */
    record Clerk(String id, List<String> groups, String work) {}

    /** Fills the tables in bulk, past foreign keys, and lets the database look at what it has got. */
    static void open(JdbcTemplate jdbc, int tasks) {
        Stream.concat(TASKS.stream(), Stream.of(TIMERS))
                .map(rows -> sized(rows, tasks))
                .forEach(rows -> pastForeignKeys(jdbc, rows));
        jdbc.execute("analyze");
    }

    /** Empties what {@link #open} filled. */
    static void close(JdbcTemplate jdbc) {
        List.of(
                        "delete from act_ru_job where id_ like 'j%' and handler_type_ = 'timer-transition'",
                        "delete from act_ru_identitylink where id_ like 'l%' and task_id_ like 't%'",
                        "delete from act_ru_task where id_ like 't%'",
                        "delete from act_ru_variable where id_ like 'v%'",
                        "delete from act_ru_execution where id_ like 'e%' and business_key_ like '收B-%'",
                        "delete from case_role where case_id like 'case-%'",
                        "delete from court_case where id like 'case-%'")
                .forEach(rows -> pastForeignKeys(jdbc, rows));
    }

    /** Gives the clerk an account, so that he can log in. */
    static void employ(JdbcTemplate jdbc, Clerk clerk) {
        jdbc.update(
                "insert into account (id, name, password_hash, enabled, opened_at) "
                        + "select ?, '某某', password_hash, true, opened_at from account where id = 'li.an'",
                clerk.id());
        clerk.groups()
                .forEach(group -> jdbc.update(
                        "insert into account_group (account_id, group_id) values (?, ?)", clerk.id(), group));
    }

    private static String sized(String rows, int tasks) {
        int cases = tasks / 4;
        return rows.replace("1000000", Integer.toString(tasks))
                .replace("249999", Integer.toString(cases - 1))
                .replace("250000", Integer.toString(cases));
    }

    private static void pastForeignKeys(JdbcTemplate jdbc, String rows) {
        jdbc.execute("set session_replication_role = replica;" + rows + ";set session_replication_role = default");
    }

    private static List<String> groups(String kind) {
        return IntStream.range(0, 10).mapToObj(number -> kind + "-" + number).toList();
    }
}
