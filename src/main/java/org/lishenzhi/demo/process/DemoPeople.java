package org.lishenzhi.demo.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.Dossier;
import org.lishenzhi.casefile.NewItem;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.Unrestricted;
import org.lishenzhi.security.Accounts;
import org.springframework.core.io.ClassPathResource;

/** The people of the demo: each works on the open tasks of a case by submitting their forms, in his own name. */
public class DemoPeople {

    private static final String PHOTO = "demo/notice-photo.png";

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final FormService forms;
    private final IdentityService identity;
    private final Accounts accounts;
    private final CaseFile cases;
    private final Dossier dossier;
    private final Unrestricted unrestricted;

    DemoPeople(
            TaskService tasks,
            RuntimeService runtime,
            FormService forms,
            IdentityService identity,
            Accounts accounts,
            CaseFile cases,
            Dossier dossier,
            Unrestricted unrestricted) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.forms = forms;
        this.identity = identity;
        this.accounts = accounts;
        this.cases = cases;
        this.dossier = dossier;
        this.unrestricted = unrestricted;
    }

    /** Begins a process of a case as its start form would. */
    public void begin(String process, String caseId) {
        unrestricted.run(() -> runtime.startProcessInstanceByKey(
                process, cases.get(caseId).number(), Map.of(CaseScope.CASE_ID.name(), caseId)));
    }

    /** Lets the person add a photograph to every open task of a case at one step. */
    public void photograph(String accountId, String caseId, String step, String name) {
        open(caseId, step).forEach(task -> {
            try (InputStream photo = new ClassPathResource(PHOTO).getInputStream()) {
                dossier.add(new NewItem(caseId, task, name, name + ".png", accountId), photo);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The ids of the open tasks of a case at one step. */
    public List<String> open(String caseId, String step) {
        return unrestricted.call(
                () -> at(caseId, step).list().stream().map(Task::getId).toList());
    }

    /** Lets the person answer every open task of a case at one step alike. */
    public void answer(String accountId, String caseId, String step, Map<String, Object> answers) {
        submit(accountId, step, open(caseId, step), answers);
    }

    /** Lets the person answer the task of a step that concerns one party. */
    public void answerFor(String accountId, String caseId, String step, String partyId, Map<String, Object> answers) {
        List<String> open = unrestricted.call(() -> at(caseId, step).list().stream()
                .filter(task -> partyId.equals(runtime.getVariable(task.getExecutionId(), CaseScope.PERSON_ID.name())))
                .map(Task::getId)
                .toList());
        submit(accountId, step, open, answers);
    }

    private TaskQuery at(String caseId, String step) {
        return tasks.createTaskQuery()
                .processVariableValueEquals(CaseScope.CASE_ID.name(), caseId)
                .taskDefinitionKey(step);
    }

    private void submit(String accountId, String step, List<String> open, Map<String, Object> answers) {
        if (open.isEmpty()) {
            throw new IllegalStateException("演示案件没有走到步骤 %s".formatted(step));
        }
        identity.setAuthentication(accountId, List.copyOf(accounts.groupsOf(accountId)));
        try {
            open.forEach(task -> forms.submitTaskForm(task, new HashMap<>(answers)));
        } finally {
            identity.clearAuthentication();
        }
    }
}
