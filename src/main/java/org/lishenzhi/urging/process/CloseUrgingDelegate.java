package org.lishenzhi.urging.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.urging.Urgings;
import org.lishenzhi.urging.process.PreEnforcementUrgingProcess.Variables;
import org.springframework.stereotype.Component;

/** 结束督促: lets the case file say how it ended. */
@Component
final class CloseUrgingDelegate implements JavaDelegate {

    private final Urgings urgings;

    CloseUrgingDelegate(Urgings urgings) {
        this.urgings = urgings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Variables.URGING_OUTCOME.set(execution, urgings.close(Variables.CASE_ID.get(execution)));
    }
}
