package org.lishenzhi.engine.permission;

import java.util.List;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.persistence.entity.CommentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.CommentManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Comment;
import org.jspecify.annotations.Nullable;

/** Comments on tasks, which the stock engine shows to whoever knows the id: here only to those who may see the open task. */
final class TaskComments extends CommentManager {

    /** The engine asks nobody before it takes a comment. */
    @Override
    public void insert(DbEntity entity) {
        if (entity instanceof CommentEntity comment && comment.getTaskId() != null) {
            TaskEntity task = getTaskManager().findTaskById(comment.getTaskId());
            if (task != null) {
                TaskChecks.require(task, TaskPermission::maySee);
            }
        }
        super.insert(entity);
    }

    @Override
    public List<Comment> findCommentsByTaskId(String taskId) {
        return isOpenTo(taskId) ? super.findCommentsByTaskId(taskId) : List.of();
    }

    @Override
    public @Nullable CommentEntity findCommentByTaskIdAndCommentId(String taskId, String commentId) {
        return isOpenTo(taskId) ? super.findCommentByTaskIdAndCommentId(taskId, commentId) : null;
    }

    private static boolean isOpenTo(String taskId) {
        CourtAuthorizations authorizations = CourtAuthorizations.current();
        return authorizations.asked().isEmpty() || authorizations.maySeeOpen(taskId);
    }
}
