package org.lishenzhi.engine.forms;

import java.util.Optional;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.lishenzhi.casefile.Conflict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One person's turn at a case: whoever submits holds the case until his step is kept. Who comes second with the same
 * task is told so before anything of his is kept, not by a failing commit afterwards; who comes second with another
 * task of the case finds it as the first one left it.
 */
@Component
class Turn {

    private final JdbcClient jdbc;

    Turn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Waits for the turn. The case is found by SQL, since the engine would remember whatever it read before the turn
     * came, and write over what others did meanwhile.
     *
     * @throws Conflict if the task was finished or given to somebody else since this person opened the door
     */
    void take(TaskEntity task) {
        jdbc.sql(
                        """
                        select id from court_case where id = (
                            select text_ from act_ru_variable
                            where name_ = 'caseId' and execution_id_ = :instance and proc_inst_id_ = :instance)
                        for update
                        """)
                .param("instance", task.getProcessInstanceId())
                .query(String.class)
                .optional();
        Optional<Integer> revision = jdbc.sql("select rev_ from act_ru_task where id_ = :id")
                .param("id", task.getId())
                .query(Integer.class)
                .optional();
        if (revision.filter(now -> now == task.getRevision()).isEmpty()) {
            throw new Conflict("这项任务刚刚已由他人办理或者改派，您的填写没有保存，请刷新后查看");
        }
    }
}
