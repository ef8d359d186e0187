package org.lishenzhi.engine.permission;

import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.Unrestricted;
import org.lishenzhi.security.OpenWork;
import org.lishenzhi.security.Person;
import org.springframework.stereotype.Component;

/** Answers from the engine's open tasks whether a person has work in a case. */
@Component
class OpenTasks implements OpenWork {

    private final TaskService tasks;
    private final Unrestricted unrestricted;

    OpenTasks(TaskService tasks, Unrestricted unrestricted) {
        this.tasks = tasks;
        this.unrestricted = unrestricted;
    }

    @Override
    public boolean inCase(String caseId, Person person) {
        return unrestricted.call(() -> isAssigned(caseId, person) || isOffered(caseId, person));
    }

    private boolean isAssigned(String caseId, Person person) {
        return tasks.createTaskQuery()
                        .processVariableValueEquals(CaseScope.CASE_ID.name(), caseId)
                        .taskAssignee(person.id())
                        .count()
                > 0;
    }

    private boolean isOffered(String caseId, Person person) {
        return !person.groups().isEmpty()
                && tasks.createTaskQuery()
                                .processVariableValueEquals(CaseScope.CASE_ID.name(), caseId)
                                .taskCandidateGroupIn(List.copyOf(person.groups()))
                                .includeAssignedTasks()
                                .count()
                        > 0;
    }
}
