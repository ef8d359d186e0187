package org.lishenzhi.engine.events;

import org.springframework.stereotype.Component;

/** What one process of a case has to say to the others: a step that changes what they may do tells them at once. */
@Component
public class CaseMessages {

    private final WaitingProcesses processes;

    CaseMessages(WaitingProcesses processes) {
        this.processes = processes;
    }

    /** Tells every execution of the case that waits for the message within its scope; nobody need be waiting. */
    public void tell(String caseId, Consequence.Message message) {
        processes.tell(caseId, message);
    }
}
