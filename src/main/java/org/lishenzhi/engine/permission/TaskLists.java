package org.lishenzhi.engine.permission;

import java.util.List;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.task.Task;

/** The engine's task lists: the stock lists for the court and those who oversee it, his own tasks for everybody else. */
final class TaskLists extends TaskManager {

    @Override
    public List<Task> findTasksByQueryCriteria(TaskQueryImpl query) {
        configureQuery(query);
        return TaskPermission.isRestricted(query) ? TaskPermission.list(query) : allTasks(query);
    }

    @Override
    public long findTaskCountByQueryCriteria(TaskQueryImpl query) {
        configureQuery(query);
        return TaskPermission.isRestricted(query)
                ? TaskPermission.count(query)
                : (Long) getDbEntityManager().selectOne("selectTaskCountByQueryCriteria", query);
    }

    /** Tasks of a court are steps of a model and have no tasks below them; asking would cost a query per finished task. */
    @Override
    public List<Task> findTasksByParentTaskId(String parentTaskId) {
        return List.of();
    }

    @SuppressWarnings("unchecked")
    private List<Task> allTasks(TaskQueryImpl query) {
        return getDbEntityManager().selectList("selectTaskByQueryCriteria", query);
    }
}
