package org.lishenzhi.closing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.closing.ClosingExecution;
import org.lishenzhi.closing.Closings;
import org.lishenzhi.closing.process.EnforcementClosingProcess.ClosingExecuted;
import org.lishenzhi.closing.process.EnforcementClosingProcess.ClosingOutcome;
import org.lishenzhi.closing.process.EnforcementClosingProcess.Variables;
import org.springframework.stereotype.Component;

/** 登记结案: shuts the case, unless something has opened again since it was decided. */
@Component
final class CloseEnforcementDelegate implements JavaDelegate {

    private final ClosingExecution closing;
    private final Closings closings;

    CloseEnforcementDelegate(ClosingExecution closing, Closings closings) {
        this.closing = closing;
        this.closings = closings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseId = Variables.CASE_ID.get(execution);
        boolean closed = closing.close(caseId);
        Variables.CLOSING_EXECUTION.set(execution, closed ? ClosingExecuted.CLOSED : ClosingExecuted.OBSTRUCTED);
        if (closed) {
            Variables.CLOSING_KIND.set(
                    execution,
                    ClosingOutcome.valueOf(closings.current(caseId).kind().name()));
        }
    }
}
