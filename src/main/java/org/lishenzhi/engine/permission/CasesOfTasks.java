package org.lishenzhi.engine.permission;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.Unrestricted;
import org.lishenzhi.security.Person;
import org.lishenzhi.security.TaskCases;
import org.springframework.stereotype.Component;

/** Answers from the engine's open tasks to which cases they belong. */
@Component
class CasesOfTasks implements TaskCases {

    private static final int MOST = 500;

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final Unrestricted unrestricted;

    CasesOfTasks(TaskService tasks, RuntimeService runtime, Unrestricted unrestricted) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.unrestricted = unrestricted;
    }

    @Override
    public Optional<String> caseOf(String taskId) {
        return unrestricted.call(
                () -> Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).singleResult())
                        .map(task -> (String) tasks.getVariable(task.getId(), CaseScope.CASE_ID.name())));
    }

    /** Two plain lists, one of them may be empty: together as one query they would be slow. */
    @Override
    public List<String> ofOpenWork(Person person) {
        return unrestricted.call(() -> casesOf(Stream.concat(
                latest(tasks.createTaskQuery().taskAssignee(person.id())),
                person.groups().isEmpty()
                        ? Stream.of()
                        : latest(tasks.createTaskQuery().taskCandidateGroupIn(List.copyOf(person.groups()))))));
    }

    private static Stream<Task> latest(TaskQuery query) {
        return query.orderByTaskCreateTime().desc().listPage(0, MOST).stream();
    }

    private List<String> casesOf(Stream<Task> found) {
        String[] instances = found.map(Task::getProcessInstanceId).distinct().toArray(String[]::new);
        return instances.length == 0
                ? List.of()
                : runtime
                        .createVariableInstanceQuery()
                        .variableName(CaseScope.CASE_ID.name())
                        .processInstanceIdIn(instances)
                        .list()
                        .stream()
                        .map(VariableInstance::getValue)
                        .map(String.class::cast)
                        .distinct()
                        .toList();
    }
}
