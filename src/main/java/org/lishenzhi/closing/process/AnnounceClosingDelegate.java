package org.lishenzhi.closing.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.closing.process.EnforcementClosingProcess.Messages;
import org.lishenzhi.closing.process.EnforcementClosingProcess.Variables;
import org.lishenzhi.engine.events.CaseMessages;
import org.lishenzhi.engine.events.Consequence.Message;
import org.springframework.stereotype.Component;

/** 通知执行程序: whatever still enforces the case hears that it is closed; that nothing does is no fault. */
@Component
public final class AnnounceClosingDelegate implements JavaDelegate {

    /** The message by which a closing that was proposed ends what is going on in the case. */
    public static final String ENFORCEMENT_CLOSED = "EnforcementClosed";

    private final CaseMessages messages;

    AnnounceClosingDelegate(CaseMessages messages) {
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseId = Variables.CASE_ID.get(execution);
        messages.tell(caseId, new Message(ENFORCEMENT_CLOSED, null, null));
        messages.tell(caseId, new Message(Messages.CLOSING_ENDED, null, null));
    }
}
