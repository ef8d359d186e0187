package org.lishenzhi.closing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.closing.ClosingExecution;
import org.lishenzhi.closing.process.EnforcementClosingProcess.ClosingOutcome;
import org.lishenzhi.closing.process.EnforcementClosingProcess.Messages;
import org.lishenzhi.closing.process.EnforcementClosingProcess.Variables;
import org.lishenzhi.engine.events.CaseMessages;
import org.lishenzhi.engine.events.Consequence.Message;
import org.springframework.stereotype.Component;

/** 登记不予结案: the closing comes to nothing; a closing that waited for it may go on. */
@Component
final class RecordRefusalDelegate implements JavaDelegate {

    private final ClosingExecution closing;
    private final CaseMessages messages;

    RecordRefusalDelegate(ClosingExecution closing, CaseMessages messages) {
        this.closing = closing;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseId = Variables.CASE_ID.get(execution);
        closing.refuse(caseId);
        Variables.CLOSING_KIND.set(execution, ClosingOutcome.REFUSED);
        messages.tell(caseId, new Message(Messages.CLOSING_ENDED, null, null));
    }
}
