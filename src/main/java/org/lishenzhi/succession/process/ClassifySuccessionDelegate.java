package org.lishenzhi.succession.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.succession.Successions;
import org.lishenzhi.succession.process.PartySuccessionProcess.SuccessionProcedure;
import org.lishenzhi.succession.process.PartySuccessionProcess.Variables;
import org.springframework.stereotype.Component;

/** 认定变更追加情形: whether a ruling is needed, and whom the steps concern. */
@Component
final class ClassifySuccessionDelegate implements JavaDelegate {

    private final Successions successions;

    ClassifySuccessionDelegate(Successions successions) {
        this.successions = successions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var succession = successions.get(Variables.EVENT_ID.get(execution));
        Variables.PERSON_ID.set(execution, succession.successorId());
        Variables.SUCCESSION_PROCEDURE.set(
                execution,
                successions.rule(succession).ruling() ? SuccessionProcedure.RULING : SuccessionProcedure.DIRECT);
    }
}
