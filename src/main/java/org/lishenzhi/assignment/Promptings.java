package org.lishenzhi.assignment;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.Conflict;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.InsertOnce;
import org.lishenzhi.engine.desk.TaskAtHand;
import org.lishenzhi.law.CourtClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 催办: who urged whom to get on with a step, at most once a day and step; it stays in the book and changes nothing else. */
@Service
@Transactional
public class Promptings {

    private static final int LONGEST_NOTE = 200;

    private final JdbcClient jdbc;
    private final InsertOnce once;
    private final CourtClock clock;

    Promptings(JdbcClient jdbc, InsertOnce once, CourtClock clock) {
        this.jdbc = jdbc;
        this.once = once;
        this.clock = clock;
    }

    /**
     * Urges whoever has the step in hand.
     *
     * @throws InputRejected if he urges himself, or says too much
     * @throws Conflict if the step was urged today before
     */
    public void urge(TaskAtHand task, @Nullable String note, String by) {
        if (by.equals(task.assignee())) {
            throw new InputRejected("taskId", "「%s」正由您本人办理，不必催办".formatted(task.name()));
        }
        if (note != null && note.length() > LONGEST_NOTE) {
            throw new InputRejected("reason", "「催办的话」不能超过 %d 个字".formatted(LONGEST_NOTE));
        }
        if (!once.tryTo(() -> write(task, note, by))) {
            throw new Conflict("「%s」今天已经催办过，每项任务每天至多催办一次".formatted(task.name()));
        }
    }

    /** The latest prompting of each of these tasks that was ever urged. */
    @Transactional(readOnly = true)
    public Map<String, Prompting> latest(Collection<String> taskIds) {
        if (taskIds.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(
                        """
                        select task_id, urged_on, urged_by from task_urging where task_id in (:tasks)
                        order by urged_on
                        """)
                .param("tasks", List.copyOf(taskIds))
                .query(Prompting.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Prompting::taskId, it -> it, (earlier, later) -> later));
    }

    private void write(TaskAtHand task, @Nullable String note, String by) {
        jdbc.sql(
                        """
                        insert into task_urging (task_id, urged_on, case_id, step, urged_by, urged_at, note)
                        values (:task, :on, :caseId, :step, :by, :at, :note)
                        """)
                .param("task", task.taskId())
                .param("on", clock.today())
                .param("caseId", task.caseId())
                .param("step", task.name())
                .param("by", by)
                .param("at", Timestamp.valueOf(clock.now()))
                .param("note", note)
                .update();
    }
}
