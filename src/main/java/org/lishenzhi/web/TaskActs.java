package org.lishenzhi.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.assignment.Promptings;
import org.lishenzhi.assignment.Returns;
import org.lishenzhi.casefile.NotFound;
import org.lishenzhi.engine.desk.ReturnAct;
import org.lishenzhi.engine.desk.TaskAtHand;
import org.lishenzhi.engine.desk.TasksAtHand;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What people do about an open step of a case that they may see, besides working on it. */
@RestController
@RequestMapping("/api/tasks/{taskId}")
@Tag(name = "案件")
class TaskActs {

    private final VisibleCases cases;
    private final TasksAtHand tasks;
    private final StandingTasks standing;
    private final Promptings promptings;
    private final Returns returns;

    TaskActs(VisibleCases cases, TasksAtHand tasks, StandingTasks standing, Promptings promptings, Returns returns) {
        this.cases = cases;
        this.tasks = tasks;
        this.standing = standing;
        this.promptings = promptings;
        this.returns = returns;
    }

    /** @param reason why, in the person's own words; may be left out when prompting */
    record Act(@Nullable String reason) {

        String text() {
            return reason == null ? "" : reason.strip();
        }
    }

    /** What was done, in words. */
    record Done(String sentence) {}

    @PostMapping("/urge")
    @Operation(summary = "催办", description = "催促经办人；每项任务每天至多一次，卡片上显示何人何时催办")
    Done urge(@Parameter(description = "待办任务的编号") @PathVariable String taskId, @RequestBody Act act) {
        TaskAtHand task = visible(taskId);
        String note = act.text();
        promptings.urge(task, note.isEmpty() ? null : note, cases.person().id());
        return new Done("已催办「%s」".formatted(task.name()));
    }

    @PostMapping("/send-back")
    @Operation(summary = "退回", description = "把手上的任务退回上一步；只有决策表 step-returns 列明的步骤可以退回，须写明理由")
    Done sendBack(@Parameter(description = "待办任务的编号") @PathVariable String taskId, @RequestBody Act act) {
        return back(ReturnAct.SEND_BACK, taskId, act);
    }

    @PostMapping("/take-back")
    @Operation(summary = "撤回", description = "撤回自己刚提交的上一步；下一步已有人签收的，不能撤回")
    Done takeBack(@Parameter(description = "待办任务的编号") @PathVariable String taskId, @RequestBody Act act) {
        return back(ReturnAct.TAKE_BACK, taskId, act);
    }

    private Done back(ReturnAct act, String taskId, Act why) {
        TaskAtHand task = visible(taskId);
        returns.back(act, taskId, why.text(), cases.person().id(), standing.mayWork(task, cases.person()));
        return new Done("已%s「%s」".formatted(act.label(), task.name()));
    }

    private TaskAtHand visible(String taskId) {
        cases.byTask(taskId);
        return tasks.find(taskId).orElseThrow(() -> new NotFound("没有这项待办任务，或者它已经办结"));
    }
}
