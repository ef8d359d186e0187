package org.lishenzhi.procedure.process;

import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.Stays;
import org.lishenzhi.engine.events.CaseMessages;
import org.lishenzhi.engine.events.Consequence.Message;
import org.lishenzhi.procedure.ProcedureChange;
import org.lishenzhi.procedure.process.ProceduralChangeProcess.Messages;
import org.springframework.stereotype.Component;

/** What the models of a case hear of a change of procedure. */
@Component
class ProcedureNews {

    /** The message that stops whoever is about to use force; their models wait for it. */
    static final String ENFORCEMENT_STAYED = "EnforcementStayed";

    private final CaseMessages messages;
    private final Stays stays;

    ProcedureNews(CaseMessages messages, Stays stays) {
        this.messages = messages;
        this.stays = stays;
    }

    void stopped(String caseId, @Nullable String obligationId) {
        if (stays.current(caseId, obligationId).isPresent()) {
            messages.tell(caseId, new Message(ENFORCEMENT_STAYED, obligationId, null));
        }
    }

    /**
     * Whoever waits for the end of a stay looks again. Changes of procedure do not hear it, this one and others in force
     * alike: they began with an event, and no event has the key of a document.
     */
    void ended(ProcedureChange change) {
        messages.tell(
                change.caseId(),
                new Message(Messages.ENFORCEMENT_RESUMED, change.obligationId(), null, change.documentKey()));
    }
}
