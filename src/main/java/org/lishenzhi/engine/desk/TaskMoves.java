package org.lishenzhi.engine.desk;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.lishenzhi.engine.Unrestricted;
import org.lishenzhi.law.CourtClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves open tasks from one person to another, all of them or none, and keeps a row of each. */
@Component
@Transactional
public class TaskMoves {

    private final TaskService tasks;
    private final Unrestricted unrestricted;
    private final JdbcClient jdbc;
    private final CourtClock clock;

    TaskMoves(TaskService tasks, Unrestricted unrestricted, JdbcClient jdbc, CourtClock clock) {
        this.tasks = tasks;
        this.unrestricted = unrestricted;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Why tasks move, and the id of the decision, leave or letter that says so. */
    public record Ground(Kind kind, String id) {}

    /** What makes a task change hands. */
    public enum Kind {
        OFFICER_CHANGED,
        LEAVE,
        LEAVE_OVER
    }

    public void move(TaskAtHand task, String to, Ground ground, String by) {
        unrestricted.run(() -> tasks.setAssignee(task.taskId(), to));
        jdbc.sql(
                        """
                        insert into task_move (id, task_id, case_id, step, from_account, to_account, ground, ground_id,
                            moved_by, moved_at)
                        values (:id, :task, :caseId, :step, :from, :to, :ground, :groundId, :by, :at)
                        """)
                .param("id", UUID.randomUUID().toString())
                .param("task", task.taskId())
                .param("caseId", task.caseId())
                .param("step", task.name())
                .param("from", task.assignee())
                .param("to", to)
                .param("ground", ground.kind().name())
                .param("groundId", ground.id())
                .param("by", by)
                .param("at", Timestamp.valueOf(clock.now()))
                .update();
    }

    /** The tasks that moved from this person on this ground, the last move of each, whether still open or not. */
    @Transactional(readOnly = true)
    public List<Moved> moved(String groundId, String from) {
        return jdbc.sql(
                        """
                        select task_id, to_account from task_move move
                        where ground_id = :ground and from_account = :from and not exists (
                            select 1 from task_move later
                            where later.task_id = move.task_id and later.moved_at > move.moved_at)
                        order by task_id
                        """)
                .param("ground", groundId)
                .param("from", from)
                .query(Moved.class)
                .list();
    }

    /** A task that moved, and to whom. */
    public record Moved(String taskId, String toAccount) {}
}
