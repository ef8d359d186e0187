package org.lishenzhi.engine.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.lishenzhi.deadlines.Calendars;
import org.lishenzhi.law.CourtClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The open tasks of people who are on leave today or whose accounts are closed; whoever watches over the court asks here. */
@Component
@Transactional(readOnly = true)
public class AbsentTasks {

    private final JdbcClient jdbc;
    private final Calendars calendars;
    private final CourtClock clock;

    AbsentTasks(JdbcClient jdbc, Calendars calendars, CourtClock clock) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.clock = clock;
    }

    public List<AbsentTask> all() {
        return jdbc.sql(
                        """
                        select task.id_, task.assignee_, task.create_time_, scope.text_ as case_id,
                            account.enabled, away.first_day
                        from account
                        left join (select account_id, min(first_day) as first_day from leave_of_absence
                            where first_day <= :today and last_day >= :today group by account_id) away
                            on away.account_id = account.id
                        join act_ru_task task on task.assignee_ = account.id
                        join act_ru_variable scope
                            on scope.execution_id_ = task.proc_inst_id_ and scope.name_ = 'caseId'
                        where account.enabled = false or away.first_day is not null
                        order by task.assignee_, task.id_
                        """)
                .param("today", clock.today())
                .query(this::task)
                .list();
    }

    private AbsentTask task(ResultSet row, int number) throws SQLException {
        LocalDate created = row.getTimestamp("create_time_").toLocalDateTime().toLocalDate();
        boolean disabled = !row.getBoolean("enabled");
        LocalDate away = disabled ? created : row.getObject("first_day", LocalDate.class);
        LocalDate since = away.isAfter(created) ? away : created;
        return new AbsentTask(
                row.getString("id_"),
                row.getString("case_id"),
                row.getString("assignee_"),
                disabled,
                since,
                calendars.current().workingDays(since, clock.today()));
    }
}
