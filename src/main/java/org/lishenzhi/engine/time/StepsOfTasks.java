package org.lishenzhi.engine.time;

import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.deadlines.ClockScope;
import org.lishenzhi.deadlines.OpenStep;
import org.lishenzhi.deadlines.OpenSteps;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.ProcessVariable;
import org.lishenzhi.engine.Unrestricted;
import org.springframework.stereotype.Component;

/** Answers from the engine's tasks to which case and period each belongs. */
@Component
class StepsOfTasks implements OpenSteps {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final RepositoryService models;
    private final Unrestricted unrestricted;

    StepsOfTasks(TaskService tasks, RuntimeService runtime, RepositoryService models, Unrestricted unrestricted) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.models = models;
        this.unrestricted = unrestricted;
    }

    /** The list is the person's own, so that it finds no others; what it needs besides is read without restriction. */
    @Override
    public List<OpenStep> visible(Collection<String> taskIds) {
        List<Task> found =
                tasks.createTaskQuery().taskIdIn(taskIds.toArray(String[]::new)).listPage(0, taskIds.size());
        return unrestricted.call(() -> found.stream().map(this::step).toList());
    }

    private OpenStep step(Task task) {
        return new OpenStep(
                task.getId(),
                new ClockScope(
                        (String) runtime.getVariable(task.getExecutionId(), CaseScope.CASE_ID.name()),
                        scope(task, CaseScope.OBLIGATION_ID),
                        scope(task, CaseScope.PERSON_ID)),
                models.getProcessDefinition(task.getProcessDefinitionId()).getName(),
                TaskDeadlines.ruleOf(models, task));
    }

    private @Nullable String scope(Task task, ProcessVariable<String> variable) {
        return (String) runtime.getVariable(task.getExecutionId(), variable.name());
    }
}
