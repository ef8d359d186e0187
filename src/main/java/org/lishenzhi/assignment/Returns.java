package org.lishenzhi.assignment;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.Conflict;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NewEvent;
import org.lishenzhi.casefile.NewStep;
import org.lishenzhi.casefile.NotAllowed;
import org.lishenzhi.casefile.StepRecord;
import org.lishenzhi.casefile.StepRecords;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.engine.desk.ReturnAct;
import org.lishenzhi.engine.desk.StepReturn;
import org.lishenzhi.engine.desk.StepReturns;
import org.lishenzhi.engine.desk.TaskAtHand;
import org.lishenzhi.engine.desk.TasksAtHand;
import org.lishenzhi.engine.desk.WayBack;
import org.lishenzhi.law.CourtClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 退回 and 撤回: a step goes back to the one before where the table allows it, with a reason, and the file says so. */
@Service
@Transactional
public class Returns {

    private static final int LONGEST_REASON = 200;

    private final StepReturns table;
    private final WayBack way;
    private final TasksAtHand tasks;
    private final CaseFile cases;
    private final StepRecords steps;
    private final Timeline timeline;
    private final CourtClock clock;

    Returns(
            StepReturns table,
            WayBack way,
            TasksAtHand tasks,
            CaseFile cases,
            StepRecords steps,
            Timeline timeline,
            CourtClock clock) {
        this.table = table;
        this.way = way;
        this.tasks = tasks;
        this.cases = cases;
        this.steps = steps;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** What the act would do for this person, if the table and his part in the step let him. */
    @Transactional(readOnly = true)
    public Optional<StepReturn> open(ReturnAct act, TaskAtHand task, String person, boolean mayWork) {
        return table.of(act, task.process(), task.step()).filter(row -> isHis(act, task, row, person, mayWork));
    }

    /**
     * Sends the step back or takes the last submission back.
     *
     * @param mayWork whether the task is in his hand or offered to him
     * @throws InputRejected if no reason is given
     * @throws NotAllowed if the law or the table does not allow it, or it is not his to do
     * @throws Conflict if somebody else was faster
     */
    public void back(ReturnAct act, String taskId, String reason, String by, boolean mayWork) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new InputRejected("reason", "请填写「%s理由」，不超过 %d 个字".formatted(act.label(), LONGEST_REASON));
        }
        TaskAtHand seen = standing(taskId);
        cases.lock(seen.caseId());
        TaskAtHand task = standing(taskId);
        StepReturn row = table.of(act, task.process(), task.step())
                .orElseThrow(() -> new NotAllowed(
                        "「%s」不允许%s：已经送达、付款、签发或者张贴的，以及没有列入办法的步骤，都不能回到上一步".formatted(task.name(), act.label())));
        if (!isHis(act, task, row, by, mayWork)) {
            throw new NotAllowed(
                    act == ReturnAct.SEND_BACK
                            ? "「%s」不在您手上，不能退回".formatted(task.name())
                            : "「%s」之前的一步不是您提交的，或者已有人签收，不能撤回".formatted(task.name()));
        }
        way.to(row.target(), taskId);
        String title = "%s：%s".formatted(act.label(), task.name());
        String key = UUID.randomUUID().toString();
        steps.keep(new NewStep(
                task.caseId(),
                "step-return",
                title,
                taskId,
                Map.of("理由", reason.strip(), "结果", row.what()),
                Set.of("理由"),
                by));
        timeline.record(new NewEvent(
                task.caseId(), "StepReturned", title, clock.today(), null, null, row.what(), by, "return/" + key));
    }

    private TaskAtHand standing(String taskId) {
        return tasks.find(taskId).orElseThrow(() -> new Conflict("这项任务刚刚已由他人办理，请刷新后查看"));
    }

    /** Who has the step may send it back; whoever submitted the step before may take it back until somebody has the step. */
    private boolean isHis(ReturnAct act, TaskAtHand task, StepReturn row, String person, boolean mayWork) {
        boolean inHisHand = person.equals(task.assignee());
        return switch (act) {
            case SEND_BACK -> inHisHand || mayWork && task.assignee() == null;
            case TAKE_BACK -> (task.assignee() == null || inHisHand) && submittedBy(task, row, person);
        };
    }

    private boolean submittedBy(TaskAtHand task, StepReturn row, String person) {
        return steps.masked(task.caseId()).stream()
                .filter(step -> step.formId().equals(row.form()))
                .max(Comparator.comparing(StepRecord::submittedAt))
                .filter(step -> step.submittedBy().equals(person))
                .isPresent();
    }
}
