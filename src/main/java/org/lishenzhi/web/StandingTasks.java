package org.lishenzhi.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.assignment.Prompting;
import org.lishenzhi.assignment.Promptings;
import org.lishenzhi.assignment.Returns;
import org.lishenzhi.casefile.Case;
import org.lishenzhi.engine.desk.ReturnAct;
import org.lishenzhi.engine.desk.StepReturn;
import org.lishenzhi.engine.desk.TaskAtHand;
import org.lishenzhi.engine.desk.TasksAtHand;
import org.lishenzhi.security.Accounts;
import org.lishenzhi.security.Person;
import org.lishenzhi.security.Role;
import org.springframework.stereotype.Component;

/** The steps at which a case stands, and what a person may do about each of them besides working on it. */
@Component
class StandingTasks {

    private final TasksAtHand tasks;
    private final Promptings promptings;
    private final Returns returns;
    private final Accounts accounts;

    StandingTasks(TasksAtHand tasks, Promptings promptings, Returns returns, Accounts accounts) {
        this.tasks = tasks;
        this.promptings = promptings;
        this.returns = returns;
        this.accounts = accounts;
    }

    List<StandingTask> of(Case courtCase, Person person) {
        List<TaskAtHand> standing = tasks.ofCase(courtCase.id());
        Map<String, List<String>> offers = tasks.offers(courtCase.id());
        Map<String, Prompting> urged =
                promptings.latest(standing.stream().map(TaskAtHand::taskId).toList());
        return standing.stream()
                .map(task ->
                        view(task, offers.getOrDefault(task.taskId(), List.of()), urged.get(task.taskId()), person))
                .toList();
    }

    /** Whether the task is in this person's hand or offered to him. */
    boolean mayWork(TaskAtHand task, Person person) {
        return isHis(task, tasks.offers(task.caseId()).getOrDefault(task.taskId(), List.of()), person);
    }

    /** How an prompting reads on a card and in the file. */
    @Nullable
    String told(@Nullable Prompting prompting) {
        return prompting == null
                ? null
                : "%s %d月%d日催办"
                        .formatted(
                                accounts.nameOf(prompting.urgedBy()),
                                prompting.urgedOn().getMonthValue(),
                                prompting.urgedOn().getDayOfMonth());
    }

    private StandingTask view(TaskAtHand task, List<String> groups, @Nullable Prompting prompting, Person person) {
        boolean mayWork = isHis(task, groups, person);
        return new StandingTask(
                task.taskId(),
                task.name(),
                task.stage(),
                holder(task, groups),
                task.since(),
                task.due(),
                told(prompting),
                task.assignee() == null ? !mayWork : !person.id().equals(task.assignee()),
                what(ReturnAct.SEND_BACK, task, person, mayWork),
                what(ReturnAct.TAKE_BACK, task, person, mayWork));
    }

    private @Nullable String what(ReturnAct act, TaskAtHand task, Person person, boolean mayWork) {
        return returns.open(act, task, person.id(), mayWork)
                .map(StepReturn::what)
                .orElse(null);
    }

    private String holder(TaskAtHand task, List<String> groups) {
        return task.assignee() != null
                ? accounts.nameOf(task.assignee())
                : groups.stream()
                        .map(group -> Role.find(group).map(Role::label).orElse(group))
                        .collect(Collectors.joining("、", "待签收：", ""));
    }

    private static boolean isHis(TaskAtHand task, List<String> groups, Person person) {
        return person.id().equals(task.assignee()) || groups.stream().anyMatch(person.groups()::contains);
    }
}
