package org.lishenzhi.engine.shields;

import java.util.Arrays;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.cmd.AbstractSetJobStateCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessInstanceCommentCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveIncidentCmd;
import org.camunda.bpm.engine.impl.cmd.SetAnnotationForIncidentCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateCommentCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.lishenzhi.engine.Refusal;

/**
 * Refuses what would move a task or a process past the court's door. A task is ended by its form and by nothing else,
 * whoever asks, the court's own code included. All the rest is refused to a person who asks in his own name, whatever
 * grants he holds; the court itself ({@link org.lishenzhi.engine.Unrestricted}) and the executor, which has no name,
 * do their work.
 *
 * <p>Takes the place of the engine's check of tenants, of which a court has none: what is not overridden asks nothing.
 */
final class PastTheDoor extends TenantCommandChecker {

    private static final String BY_FORM_OR_EVENT = "办案流程只能由提交表单和案件事件推进，不能直接改动";

    @Override
    public void checkTaskWork(TaskEntity task) {
        if (running(CompleteTaskCmd.class, HandleTaskBpmnErrorCmd.class, HandleTaskEscalationCmd.class)) {
            throw Refusal.notAllowed("任务「%s」只能通过提交表单办结".formatted(task.getName()));
        }
    }

    /** A delegated task would, when its form is submitted, keep the answers and yet stay open. */
    @Override
    public void checkTaskAssign(TaskEntity task) {
        if (running(DelegateTaskCmd.class) || task.getDelegationState() != null) {
            throw Refusal.notAllowed("任务「%s」不能委托他人代办，请由本人提交表单".formatted(task.getName()));
        }
    }

    @Override
    public void checkCreateProcessInstance(ProcessDefinition model) {
        boolean byForm = running(SubmitStartFormCmd.class) && hasStartForm((ProcessDefinitionEntity) model);
        refuseUnless(byForm, "流程「%s」只能由开始表单或者案件事件发起".formatted(model.getName()));
    }

    @Override
    public void checkUpdateProcessInstance(ExecutionEntity execution) {
        refuseUnless(running(ResolveIncidentCmd.class, SetAnnotationForIncidentCmd.class), BY_FORM_OR_EVENT);
    }

    @Override
    public void checkUpdateProcessInstanceById(String processInstanceId) {
        refuseUnless(
                running(AbstractSetJobStateCmd.class, DeleteProcessInstanceCommentCmd.class, UpdateCommentCmd.class),
                BY_FORM_OR_EVENT);
    }

    @Override
    public void checkUpdateProcessInstanceVariables(ExecutionEntity execution) {
        refuseUnless(false, BY_FORM_OR_EVENT);
    }

    @Override
    public void checkUpdateTaskVariable(TaskEntity task) {
        refuseUnless(false, "任务「%s」的内容只能通过提交表单填写".formatted(task.getName()));
    }

    @Override
    public void checkDeleteProcessInstance(ExecutionEntity execution) {
        refuseUnless(false, "办案流程不能直接删除");
    }

    @Override
    public void checkCreateBatch(Permission permission) {
        refuseUnless(false, "办案流程不能成批改动");
    }

    /** To run, move or delete a timer by hand would be to change a statutory period. */
    @Override
    public void checkUpdateJob(JobEntity job) {
        refuseUnless(false, "期限由案件事件计算，不能直接改动");
    }

    @Override
    public void checkDeleteDeployment(String deploymentId) {
        refuseUnless(false, "已部署的模型不能删除");
    }

    /** To stop a case and let it go on does not move it: left to grants. */
    @Override
    public void checkUpdateProcessInstanceSuspensionStateById(String processInstanceId) {}

    /** To have a failed step tried once more does not move a case past anything: left to grants. */
    @Override
    public void checkUpdateRetriesJob(JobEntity job) {}

    private static boolean hasStartForm(ProcessDefinitionEntity model) {
        return model.getStartFormDefinition() != null
                && model.getStartFormDefinition().getCamundaFormDefinitionKey() != null;
    }

    private static void refuseUnless(boolean allowed, String sentence) {
        var context = Context.getCommandContext();
        boolean inOwnName = context.getAuthenticatedUserId() != null && context.isAuthorizationCheckEnabled();
        if (inOwnName && !allowed) {
            throw Refusal.notAllowed(sentence);
        }
    }

    private static boolean running(Class<?>... commands) {
        Command<?> command = Context.getCommandInvocationContext().getCommand();
        return Arrays.stream(commands).anyMatch(kind -> kind.isInstance(command));
    }
}
