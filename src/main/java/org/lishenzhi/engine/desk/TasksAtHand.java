package org.lishenzhi.engine.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The open tasks of cases and of people, whoever asks: one query each, found by case or by person. */
@Component
@Transactional(readOnly = true)
public class TasksAtHand {

    private static final String SELECT =
            """
            select task.id_, task.name_, task.task_def_key_, task.assignee_, task.create_time_, task.due_date_,
                model.key_, model.name_ as stage, scope.text_ as case_id
            from act_ru_task task
            join act_re_procdef model on model.id_ = task.proc_def_id_
            join act_ru_variable scope on scope.execution_id_ = task.proc_inst_id_ and scope.name_ = 'caseId'
            """;
    private static final String ORDER = " order by task.create_time_, task.id_";

    private final JdbcClient jdbc;

    TasksAtHand(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<TaskAtHand> ofCase(String caseId) {
        return jdbc.sql(SELECT + "where scope.text_ = :caseId" + ORDER)
                .param("caseId", caseId)
                .query(TasksAtHand::task)
                .list();
    }

    /** What this person has in hand, in all cases. */
    public List<TaskAtHand> ofPerson(String accountId) {
        return jdbc.sql(SELECT + "where task.assignee_ = :account" + ORDER)
                .param("account", accountId)
                .query(TasksAtHand::task)
                .list();
    }

    public Optional<TaskAtHand> find(String taskId) {
        return jdbc.sql(SELECT + "where task.id_ = :task")
                .param("task", taskId)
                .query(TasksAtHand::task)
                .optional();
    }

    /** The groups to which each open task of a case is offered; a task that is offered to none is left out. */
    public Map<String, List<String>> offers(String caseId) {
        return jdbc
                .sql(
                        """
                        select offer.task_id_, offer.group_id_ from act_ru_variable scope
                        join act_ru_task task on task.proc_inst_id_ = scope.execution_id_
                        join act_ru_identitylink offer on offer.task_id_ = task.id_ and offer.type_ = 'candidate'
                        where scope.name_ = 'caseId' and scope.text_ = :caseId and offer.group_id_ is not null
                        order by offer.group_id_
                        """)
                .param("caseId", caseId)
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static TaskAtHand task(ResultSet row, int number) throws SQLException {
        @Nullable Timestamp due = row.getTimestamp("due_date_");
        return new TaskAtHand(
                row.getString("id_"),
                row.getString("case_id"),
                row.getString("key_"),
                row.getString("task_def_key_"),
                row.getString("name_"),
                row.getString("stage"),
                row.getString("assignee_"),
                row.getTimestamp("create_time_").toLocalDateTime().toLocalDate(),
                due == null ? null : due.toLocalDateTime().toLocalDate());
    }
}
