package org.lishenzhi.preservation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.preservation.Rulings;
import org.lishenzhi.preservation.process.PreservationRulingProcess.Variables;
import org.springframework.stereotype.Component;

/** 认定裁定时限: what the draft proposes, and within what time the law wants the ruling. */
@Component
final class DetermineTermDelegate implements JavaDelegate {

    private final Rulings rulings;

    DetermineTermDelegate(Rulings rulings) {
        this.rulings = rulings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String application = Variables.EVENT_ID.get(execution);
        Variables.RULING_OUTCOME.set(execution, rulings.outcome(application));
        Variables.RULING_TERM.set(execution, rulings.term(application));
    }
}
