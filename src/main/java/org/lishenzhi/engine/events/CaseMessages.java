package org.lishenzhi.engine.events;

import org.springframework.stereotype.Component;

/** What one process of a case tells the others: whoever waits hears it, and that nobody waits is no fault. */
@Component
public class CaseMessages {

    private final WaitingProcesses processes;

    CaseMessages(WaitingProcesses processes) {
        this.processes = processes;
    }

    /** @return whether a process of the case was waiting for the message */
    public boolean tell(String caseId, String message) {
        return processes.tell(caseId, new Consequence.Message(message, null, null));
    }
}
