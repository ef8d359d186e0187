package org.lishenzhi.assignment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.assignment.CaseHandovers;
import org.lishenzhi.assignment.process.OfficerChangeProcess.Variables;
import org.springframework.stereotype.Component;

/** 移交案件: the case and all open tasks of the predecessor go to the new person in charge. */
@Component
final class HandOverCaseDelegate implements JavaDelegate {

    private final CaseHandovers handovers;

    HandOverCaseDelegate(CaseHandovers handovers) {
        this.handovers = handovers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        handovers.carryOut(Variables.EVENT_ID.get(execution));
    }
}
