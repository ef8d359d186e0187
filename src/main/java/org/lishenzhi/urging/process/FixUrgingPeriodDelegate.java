package org.lishenzhi.urging.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.urging.Urging;
import org.lishenzhi.urging.Urgings;
import org.lishenzhi.urging.process.PreEnforcementUrgingProcess.Variables;
import org.springframework.stereotype.Component;

/** 确定督促期: tells the model the day with which the urging is over. */
@Component
final class FixUrgingPeriodDelegate implements JavaDelegate {

    private final Urgings urgings;

    FixUrgingPeriodDelegate(Urgings urgings) {
        this.urgings = urgings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Urging urging = urgings.current(Variables.CASE_ID.get(execution)).orElseThrow();
        Variables.URGING_ENDS_ON.set(execution, urging.period().endsOn().toString());
    }
}
