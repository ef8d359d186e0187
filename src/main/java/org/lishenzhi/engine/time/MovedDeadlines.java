package org.lishenzhi.engine.time;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.lishenzhi.casefile.CaseEventRecorded;
import org.lishenzhi.deadlines.ClockMoved;
import org.lishenzhi.deadlines.Deadlines;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.Unrestricted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps open tasks and waiting timers of a case true to its clocks: a recorded or corrected event recomputes the
 * clocks, a clock that moved takes its tasks and timers along, and an event that comes late starts those that waited
 * for it, all in one transaction.
 */
@Component
class MovedDeadlines {

    private final Deadlines deadlines;
    private final CourtTime time;
    private final RuntimeService runtime;
    private final RepositoryService models;
    private final TaskService tasks;
    private final ManagementService jobs;
    private final Unrestricted unrestricted;

    MovedDeadlines(
            Deadlines deadlines,
            CourtTime time,
            RuntimeService runtime,
            RepositoryService models,
            TaskService tasks,
            ManagementService jobs,
            Unrestricted unrestricted) {
        this.deadlines = deadlines;
        this.time = time;
        this.runtime = runtime;
        this.models = models;
        this.tasks = tasks;
        this.jobs = jobs;
        this.unrestricted = unrestricted;
    }

    @EventListener
    void on(CaseEventRecorded recorded) {
        String caseId = recorded.event().caseId();
        deadlines.recompute(recorded.event());
        List<String> begun = deadlines.rulesFrom(recorded.event().kind());
        if (!begun.isEmpty()) {
            unrestricted.run(() -> {
                moveTimers(caseId);
                moveTasks(caseId, begun);
            });
        }
    }

    @EventListener
    void on(ClockMoved moved) {
        unrestricted.run(() -> {
            String caseId = moved.after().scope().caseId();
            moveTimers(caseId);
            moveTasks(caseId, List.of(moved.after().ruleId()));
        });
    }

    private void moveTimers(String caseId) {
        Set<String> instances =
                runtime
                        .createProcessInstanceQuery()
                        .variableValueEquals(CaseScope.CASE_ID.name(), caseId)
                        .list()
                        .stream()
                        .map(ProcessInstance::getId)
                        .collect(Collectors.toSet());
        if (instances.isEmpty()) {
            return;
        }
        jobs.createJobQuery().processInstanceIds(instances).timers().list().stream()
                .filter(MovedDeadlines::isStillThere)
                .filter(MovedDeadlines::isWaiting)
                .forEach(timer -> jobs.recalculateJobDuedate(timer.getId(), false));
    }

    /** The timer that fires in this very moment may have led its step to the end already. */
    private static boolean isWaiting(Job timer) {
        return !((JobEntity) timer).getExecution().isEnded();
    }

    private void moveTasks(String caseId, List<String> rules) {
        tasks.createTaskQuery().processVariableValueEquals(CaseScope.CASE_ID.name(), caseId).list().stream()
                .filter(MovedDeadlines::isStillThere)
                .forEach(task -> {
                    String rule = TaskDeadlines.ruleOf(models, task);
                    if (rule != null && rules.contains(rule)) {
                        task.setDueDate(time.lastMinute(((TaskEntity) task).getExecution(), rule));
                        tasks.saveTask(task);
                    }
                });
    }

    /** What this very command has cancelled is still found by queries, and has lost its variables. */
    private static boolean isStillThere(Object found) {
        return !Context.getCommandContext().getDbEntityManager().isDeleted((DbEntity) found);
    }
}
