package org.lishenzhi.engine.desk;

import java.util.Arrays;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.task.Task;
import org.lishenzhi.casefile.Conflict;
import org.lishenzhi.engine.Unrestricted;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves one open step back to an earlier one in the same scope; all else of the process goes on untouched. */
@Component
@Transactional
public class WayBack {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Unrestricted unrestricted;

    WayBack(RuntimeService runtime, TaskService tasks, Unrestricted unrestricted) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.unrestricted = unrestricted;
    }

    /** @throws Conflict if the task was finished meanwhile */
    public void to(String target, String taskId) {
        unrestricted.run(() -> {
            Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
            if (task == null) {
                throw new Conflict("这项任务刚刚已由他人办理，请刷新后查看");
            }
            ActivityInstance step =
                    find(runtime.getActivityInstance(task.getProcessInstanceId()), task.getExecutionId());
            runtime.createProcessInstanceModification(task.getProcessInstanceId())
                    .startBeforeActivity(target, step.getParentActivityInstanceId())
                    .cancelActivityInstance(step.getId())
                    .execute();
        });
    }

    private static ActivityInstance find(ActivityInstance tree, String execution) {
        return all(tree)
                .filter(instance -> instance.getChildActivityInstances().length == 0)
                .filter(instance -> Arrays.asList(instance.getExecutionIds()).contains(execution))
                .findFirst()
                .orElseThrow(() -> new Conflict("这项任务刚刚已由他人办理，请刷新后查看"));
    }

    private static Stream<ActivityInstance> all(ActivityInstance tree) {
        return Stream.concat(
                Stream.of(tree), Arrays.stream(tree.getChildActivityInstances()).flatMap(WayBack::all));
    }
}
