package org.lishenzhi.engine.permission;

import java.util.Optional;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.HistoricTaskInstanceQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** The engine's grants, except for tasks: those follow the one sentence and never need a grant. */
final class CourtAuthorizations extends AuthorizationManager {

    static CourtAuthorizations current() {
        return (CourtAuthorizations) Context.getCommandContext().getAuthorizationManager();
    }

    /** The permission that counts in this command; nobody's while the court itself acts. */
    Optional<TaskPermission> asked() {
        return isAuthCheckExecuted() ? Optional.of(TaskPermission.of(getCurrentAuthentication())) : Optional.empty();
    }

    @Override
    public void configureTaskQuery(TaskQueryImpl query) {
        open(query.getAuthCheck());
        asked().filter(permission -> !permission.person().oversees())
                .ifPresent(permission -> permission.restrict(query));
    }

    /** Whoever may see an open task also finds it by its id in history; Tasklist looks there before it takes a comment. */
    @Override
    public void configureHistoricTaskInstanceQuery(HistoricTaskInstanceQueryImpl query) {
        if (query.getTaskId() != null && maySeeOpen(query.getTaskId())) {
            open(query.getAuthCheck());
        } else {
            super.configureHistoricTaskInstanceQuery(query);
        }
    }

    /** Whether a task is open and the person who asks may see it. */
    boolean maySeeOpen(String taskId) {
        TaskEntity task = getTaskManager().findTaskById(taskId);
        return task != null
                && asked().map(permission -> permission.maySee(task)).orElse(true);
    }

    /** Figures of all tasks are for those who oversee all cases. */
    @Override
    public void checkAuthorization(Permission permission, Resource resource, String resourceId) {
        boolean allTasks =
                resource == Resources.TASK && permission == Permissions.READ && Authorization.ANY.equals(resourceId);
        boolean overseen = asked().map(asker -> asker.person().oversees()).orElse(true);
        if (!allTasks || !overseen) {
            super.checkAuthorization(permission, resource, resourceId);
        }
    }

    /** No grant is ever written for a task, so none is looked for when the task ends. */
    @Override
    public void deleteAuthorizationsByResourceId(Resource resource, String resourceId) {
        if (resource != Resources.TASK) {
            super.deleteAuthorizationsByResourceId(resource, resourceId);
        }
    }

    private static void open(AuthorizationCheck check) {
        check.getPermissionChecks().clear();
        check.setAuthorizationCheckEnabled(false);
        check.setAuthUserId(null);
        check.setAuthGroupIds(null);
    }
}
