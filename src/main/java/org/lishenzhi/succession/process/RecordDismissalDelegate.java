package org.lishenzhi.succession.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.succession.Successions;
import org.lishenzhi.succession.process.PartySuccessionProcess.Variables;
import org.springframework.stereotype.Component;

/** 登记驳回结果: the parties stay as they are. */
@Component
final class RecordDismissalDelegate implements JavaDelegate {

    private final Successions successions;

    RecordDismissalDelegate(Successions successions) {
        this.successions = successions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        successions.dismiss(Variables.EVENT_ID.get(execution));
    }
}
