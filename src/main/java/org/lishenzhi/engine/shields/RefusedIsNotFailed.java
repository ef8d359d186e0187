package org.lishenzhi.engine.shields;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultFailedJobCommandFactory;
import org.lishenzhi.engine.Refusal;

/**
 * Leaves a job as it was when a person was refused to run it. The engine would count the refusal as a failure of the
 * job, so that whoever may do nothing could still move a period of thirty days to the next minute, or end it with an
 * incident by trying four times.
 */
final class RefusedIsNotFailed extends DefaultFailedJobCommandFactory {

    @Override
    public Command<Object> getCommand(String jobId, Throwable failure) {
        boolean runByAPerson = Context.getJobExecutorContext() == null;
        boolean refused = failure instanceof Refusal || failure instanceof AuthorizationException;
        return runByAPerson && refused ? context -> jobId : super.getCommand(jobId, failure);
    }
}
