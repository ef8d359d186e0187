package org.lishenzhi.support;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.Unrestricted;
import org.lishenzhi.engine.events.Delivery;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.engine.events.Inbox;
import org.lishenzhi.engine.events.IncomingEvent;
import org.lishenzhi.law.CourtClock;
import org.lishenzhi.security.Accounts;
import org.springframework.boot.test.context.TestComponent;

/** What people of the court do in tests: they work on open tasks by submitting forms, they report events, time passes. */
@TestComponent
public class CourtHouse {

    private static final int NEVER = 9999;

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final FormService forms;
    private final IdentityService identity;
    private final ManagementService jobs;
    private final Unrestricted unrestricted;
    private final Inbox inbox;
    private final Accounts accounts;
    private final CaseFile cases;
    private final TestClock clock;

    CourtHouse(
            RuntimeService runtime,
            TaskService tasks,
            FormService forms,
            IdentityService identity,
            ManagementService jobs,
            Unrestricted unrestricted,
            Inbox inbox,
            Accounts accounts,
            CaseFile cases,
            TestClock clock) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.forms = forms;
        this.identity = identity;
        this.jobs = jobs;
        this.unrestricted = unrestricted;
        this.inbox = inbox;
        this.accounts = accounts;
        this.cases = cases;
        this.clock = clock;
    }

    /** Begins a process for a case as a calling model would. */
    public void begin(String processKey, String caseId) {
        unrestricted.run(() -> runtime.startProcessInstanceByKey(
                processKey, cases.get(caseId).number(), Map.of(CaseScope.CASE_ID.name(), caseId)));
    }

    /** The open tasks of a case at one step, as the court sees them whoever is logged in. */
    public List<Task> open(String caseId, String step) {
        return unrestricted.call(() -> tasks.createTaskQuery()
                .processVariableValueEquals(CaseScope.CASE_ID.name(), caseId)
                .taskDefinitionKey(step)
                .orderByTaskCreateTime()
                .asc()
                .list());
    }

    public Task theOpen(String caseId, String step) {
        List<Task> open = open(caseId, step);
        if (open.size() != 1) {
            throw new AssertionError(
                    "expected one open %s, found %d; open are %s".formatted(step, open.size(), steps(caseId)));
        }
        return open.get(0);
    }

    /** All open tasks of a case, in one order whoever asks. */
    public List<Task> open(String caseId) {
        return unrestricted.call(() ->
                tasks.createTaskQuery().processVariableValueEquals(CaseScope.CASE_ID.name(), caseId).list().stream()
                        .sorted(Comparator.comparing(Task::getTaskDefinitionKey).thenComparing(this::personOrNobody))
                        .toList());
    }

    private String personOrNobody(Task task) {
        Object person = runtime.getVariable(task.getExecutionId(), CaseScope.PERSON_ID.name());
        return person == null ? "" : person.toString();
    }

    /** The next day on which something of this case happens by itself; none if it waits for people alone. */
    public Optional<LocalDate> nextDawn(String caseId) {
        return unrestricted.call(() ->
                runtime
                        .createProcessInstanceQuery()
                        .variableValueEquals(CaseScope.CASE_ID.name(), caseId)
                        .list()
                        .stream()
                        .flatMap(instance -> jobs.createJobQuery().processInstanceId(instance.getId()).list().stream())
                        .map(job -> job.getDuedate()
                                .toInstant()
                                .atZone(CourtClock.ZONE)
                                .toLocalDate())
                        .filter(day -> day.getYear() < NEVER)
                        .map(day -> day.isBefore(clock.today()) ? clock.today() : day)
                        .min(Comparator.naturalOrder()));
    }

    /** Whether there is anything left that people or time could do in the case, or it is over. */
    public boolean moves(String caseId) {
        return isOver(caseId) || !open(caseId).isEmpty() || nextDawn(caseId).isPresent();
    }

    /** Keys of all steps at which the case has an open task. */
    public List<String> steps(String caseId) {
        return unrestricted.call(() ->
                tasks.createTaskQuery().processVariableValueEquals(CaseScope.CASE_ID.name(), caseId).list().stream()
                        .map(Task::getTaskDefinitionKey)
                        .sorted()
                        .toList());
    }

    /** The processes of a case that are under way, by the keys of their models. */
    public List<String> processes(String caseId) {
        return instances(caseId, ProcessInstance::getProcessDefinitionKey);
    }

    /** The numbers by which the processes of a case are known. */
    public List<String> businessKeys(String caseId) {
        return instances(caseId, ProcessInstance::getBusinessKey);
    }

    private List<String> instances(String caseId, Function<ProcessInstance, String> told) {
        return unrestricted.call(() ->
                runtime
                        .createProcessInstanceQuery()
                        .variableValueEquals(CaseScope.CASE_ID.name(), caseId)
                        .list()
                        .stream()
                        .map(told)
                        .toList());
    }

    public String personOf(Task task) {
        return unrestricted.call(() -> (String) runtime.getVariable(task.getExecutionId(), CaseScope.PERSON_ID.name()));
    }

    public void submit(String by, Task task, Map<String, Object> answers) {
        as(by, () -> forms.submitTaskForm(task.getId(), new HashMap<>(answers)));
    }

    public void as(String accountId, Runnable act) {
        Set<String> groups = accounts.groupsOf(accountId);
        identity.setAuthentication(accountId, List.copyOf(groups));
        try {
            act.run();
        } finally {
            identity.clearAuthentication();
        }
    }

    public Delivery report(
            String by, String caseId, EventName name, String eventId, LocalDate on, Map<String, String> details) {
        return inbox.receive(new IncomingEvent(eventId, caseId, name, on, details, by));
    }

    /** Lets the day begin and everything of this case happen that is due by then. */
    public void dawnOf(LocalDate day, String caseId) {
        clock.set(day.atTime(9, 0));
        unrestricted
                .call(() -> runtime.createProcessInstanceQuery()
                        .variableValueEquals(CaseScope.CASE_ID.name(), caseId)
                        .list())
                .forEach(instance -> jobs.createJobQuery()
                        .processInstanceId(instance.getId())
                        .duedateLowerThan(Date.from(
                                day.atTime(9, 0).atZone(CourtClock.ZONE).toInstant()))
                        .list()
                        .forEach(job -> jobs.executeJob(job.getId())));
    }

    public boolean isOver(String caseId) {
        return unrestricted.call(() -> runtime.createProcessInstanceQuery()
                        .variableValueEquals(CaseScope.CASE_ID.name(), caseId)
                        .count()
                == 0);
    }
}
