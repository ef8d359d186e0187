package org.lishenzhi.engine.jobs;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.runtime.Incident;
import org.jspecify.annotations.Nullable;

/**
 * The incident of an automatic step that was tried to the end: names the step as the diagram does, and gives the
 * reason in a sentence. What a library said in its own tongue stays in the job's details, for those who repair it.
 */
final class PlainIncident extends DefaultIncidentHandler {

    private static final String UNKNOWN = "程序错误，技术细节见作业的异常信息";

    PlainIncident() {
        super(Incident.FAILED_JOB_HANDLER_TYPE);
    }

    @Override
    public Incident handleIncident(IncidentContext context, @Nullable String message) {
        return createIncident(context, "步骤「%s」多次重试后仍未办成，请系统管理员处理。原因：%s".formatted(stepOf(context), reason(message)));
    }

    /** Our own services fail with a Chinese sentence. */
    static String reason(@Nullable String message) {
        boolean ours = message != null
                && !message.isBlank()
                && Character.UnicodeScript.of(message.strip().codePointAt(0)) == Character.UnicodeScript.HAN;
        return ours ? message.strip() : UNKNOWN;
    }

    private static String stepOf(IncidentContext context) {
        if (context.getProcessDefinitionId() == null || context.getActivityId() == null) {
            return "系统作业";
        }
        var step = Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(context.getProcessDefinitionId())
                .findActivity(context.getActivityId());
        return step == null || step.getName() == null ? context.getActivityId() : step.getName();
    }
}
