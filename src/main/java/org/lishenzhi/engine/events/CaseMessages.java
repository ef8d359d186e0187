package org.lishenzhi.engine.events;

import org.springframework.stereotype.Component;

/** What one process of a case tells the others: whoever waits hears it, and that nobody waits is no fault. */
@Component
public class CaseMessages {

    private final WaitingProcesses processes;

    CaseMessages(WaitingProcesses processes) {
        this.processes = processes;
    }

    /**
     * Tells every execution of the case that waits for the message within its scope.
     *
     * @return whether anybody was waiting
     */
    public boolean tell(String caseId, Consequence.Message message) {
        return processes.tell(caseId, message);
    }
}
