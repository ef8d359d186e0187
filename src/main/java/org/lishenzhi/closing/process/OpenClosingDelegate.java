package org.lishenzhi.closing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.closing.Closings;
import org.lishenzhi.closing.process.EnforcementClosingProcess.ClosingOpening;
import org.lishenzhi.closing.process.EnforcementClosingProcess.ClosingOutcome;
import org.lishenzhi.closing.process.EnforcementClosingProcess.Variables;
import org.springframework.stereotype.Component;

/** 登记执行完毕: begins the closing of a case in which all is performed, unless it is closed or another closing comes first. */
@Component
final class OpenClosingDelegate implements JavaDelegate {

    private final Closings closings;

    OpenClosingDelegate(Closings closings) {
        this.closings = closings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseId = Variables.CASE_ID.get(execution);
        Closings.Opening opening = closings.begin(caseId);
        Variables.CLOSING_OPENING.set(execution, ClosingOpening.valueOf(opening.name()));
        if (opening == Closings.Opening.CLOSED) {
            Variables.CLOSING_KIND.set(
                    execution,
                    ClosingOutcome.valueOf(closings.current(caseId).kind().name()));
        }
    }
}
