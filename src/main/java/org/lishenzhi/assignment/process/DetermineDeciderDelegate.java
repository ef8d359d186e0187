package org.lishenzhi.assignment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.assignment.OfficerChanges;
import org.lishenzhi.assignment.process.OfficerChangeProcess.Variables;
import org.springframework.stereotype.Component;

/** 确定审批人: the president on recusal, else whoever leads the stage. */
@Component
final class DetermineDeciderDelegate implements JavaDelegate {

    private final OfficerChanges changes;

    DetermineDeciderDelegate(OfficerChanges changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Variables.CHANGE_DECIDER.set(execution, changes.decider(Variables.EVENT_ID.get(execution)));
    }
}
