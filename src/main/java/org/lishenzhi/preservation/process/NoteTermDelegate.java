package org.lishenzhi.preservation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.preservation.Seizures;
import org.lishenzhi.preservation.process.PreservationRenewalProcess.Variables;
import org.springframework.stereotype.Component;

/** 核对保全期限: the first day on which the measure would hold nothing any more. */
@Component
final class NoteTermDelegate implements JavaDelegate {

    private final Seizures seizures;

    NoteTermDelegate(Seizures seizures) {
        this.seizures = seizures;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Variables.LAPSE_DAY.set(
                execution,
                seizures.get(Variables.EVENT_ID.get(execution))
                        .expiry()
                        .plusDays(1)
                        .toString());
    }
}
