package org.lishenzhi.engine.permission;

import java.util.function.BiPredicate;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.lishenzhi.engine.Refusal;
import org.lishenzhi.security.Person;

/** The engine's checks of single tasks, by the one sentence of permission; all other checks stay with the grants. */
final class TaskChecks extends AuthorizationCommandChecker {

    private static final String UNKNOWN = "没有这项任务，或者您无权办理";
    private static final String OVERSEES_ONLY = "您可以查看这项任务的进度，但不能办理，也不能查看表单内容";

    @Override
    public void checkReadTask(TaskEntity task) {
        require(task, TaskPermission::maySee);
    }

    /** The values of a form are for those who work on the case, not for those who oversee it. */
    @Override
    public void checkReadTaskVariable(TaskEntity task) {
        require(task, TaskPermission::mayWork);
    }

    @Override
    public void checkTaskWork(TaskEntity task) {
        require(task, TaskPermission::mayWork);
    }

    /**
     * What was taken from the group may go back to it or on to a colleague. Name, date, owner and groups of a task follow
     * from the model and the clocks of the case, and the person in charge of a case is not changed in passing.
     */
    @Override
    public void checkTaskAssign(TaskEntity task) {
        CourtAuthorizations.current().asked().ifPresent(permission -> {
            require(task, TaskPermission::mayWork);
            boolean assigns = Context.getCommandInvocationContext().getCommand() instanceof AssignTaskCmd;
            if (!assigns || !isTakenFromTheGroup(task, permission.person())) {
                throw Refusal.notAllowed("任务的承办人、期限由办案程序确定，不能在此更改");
            }
        });
    }

    /** Variables change through the form of a step alone. */
    @Override
    public void checkUpdateTaskVariable(TaskEntity task) {
        CourtAuthorizations.current().asked().ifPresent(permission -> {
            require(task, TaskPermission::mayWork);
            throw Refusal.notAllowed("任务的内容只能通过提交表单更改");
        });
    }

    private static boolean isTakenFromTheGroup(TaskEntity task, Person person) {
        return (task.getAssignee() == null || task.getAssignee().equals(person.id()))
                && task.getCandidates().stream()
                        .anyMatch(offer -> person.groups().contains(offer.getGroupId()));
    }

    /** @throws Refusal if somebody asks whom the sentence does not name; to a stranger the task does not exist */
    static void require(TaskEntity task, BiPredicate<TaskPermission, TaskEntity> sentence) {
        CourtAuthorizations.current()
                .asked()
                .filter(permission -> !sentence.test(permission, task))
                .ifPresent(permission -> {
                    throw Refusal.notAllowed(permission.maySee(task) ? OVERSEES_ONLY : UNKNOWN);
                });
    }
}
