package org.lishenzhi.engine.permission;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.lishenzhi.security.Person;

/**
 * The one sentence of permission: a person sees and works a task if it is assigned to him, offered to one of his groups,
 * or belongs to a case in which he has a role. Who oversees the court sees every task besides, and works none by it.
 *
 * <p>{@code TaskPermission.xml} says the sentence to the database. The check of a single task asks the list, so a guess
 * at an id gives no more than a list.
 *
 * @param person whose permission is asked
 */
record TaskPermission(Person person) {

    private static final String LIST = "selectTasksOfPerson";
    private static final String COUNT = "selectTaskCountOfPerson";

    static TaskPermission of(Authentication authentication) {
        List<String> groups = authentication.getGroupIds();
        String id = authentication.getUserId();
        return new TaskPermission(new Person(id, id, groups == null ? Set.of() : Set.copyOf(groups)));
    }

    boolean maySee(TaskEntity task) {
        return person.oversees() || mayWork(task);
    }

    boolean mayWork(TaskEntity task) {
        return person.id().equals(task.getAssignee()) || lists(task.getId());
    }

    /** Marks a query of tasks as this person's, so that it finds no others. */
    void restrict(TaskQueryImpl query) {
        AuthorizationCheck check = query.getAuthCheck();
        check.setAuthorizationCheckEnabled(true);
        check.setAuthUserId(person.id());
        check.setAuthGroupIds(List.copyOf(person.groups()));
    }

    static boolean isRestricted(TaskQueryImpl query) {
        return query.getAuthCheck().isAuthorizationCheckEnabled();
    }

    /** The tasks that a restricted query finds, in its order; no task comes twice. */
    @SuppressWarnings("unchecked")
    static List<Task> list(TaskQueryImpl query) {
        return database().selectList(LIST, query);
    }

    /** How many tasks a restricted query finds; 1,001 stands for more than a thousand. */
    static long count(TaskQueryImpl query) {
        return (Long) database().selectOne(COUNT, query);
    }

    private boolean lists(String taskId) {
        TaskQueryImpl query = new TaskQueryImpl();
        query.taskId(taskId);
        restrict(query);
        return count(query) > 0;
    }

    private static DbEntityManager database() {
        return Context.getCommandContext().getDbEntityManager();
    }
}
