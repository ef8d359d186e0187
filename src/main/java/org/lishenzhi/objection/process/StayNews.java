package org.lishenzhi.objection.process;

import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.Stays;
import org.lishenzhi.engine.events.CaseMessages;
import org.lishenzhi.engine.events.Consequence.Message;
import org.lishenzhi.objection.Objection;
import org.springframework.stereotype.Component;

/** What the models hear of an objection: those about to use force when something stops, those who wait when it may be over. */
@Component
class StayNews {

    private final CaseMessages messages;
    private final Stays stays;

    StayNews(CaseMessages messages, Stays stays) {
        this.messages = messages;
        this.stays = stays;
    }

    /** An objection was accepted: whoever is about to act hears of it if it stops him. */
    void accepted(String caseId, @Nullable String obligationId) {
        if (stays.current(caseId, obligationId).isPresent()) {
            messages.tell(caseId, new Message(ObjectionStayProcess.ENFORCEMENT_STAYED, obligationId, null));
        }
    }

    /** An objection was decided, here or elsewhere: who waits looks again, and what it stops anew is told. */
    Message[] decided(String caseId, @Nullable String obligationId) {
        var decided = new Message(ObjectionStayProcess.Messages.OBJECTION_DECIDED, obligationId, null);
        return stays.current(caseId, obligationId).isPresent()
                ? new Message[] {decided, new Message(ObjectionStayProcess.ENFORCEMENT_STAYED, obligationId, null)}
                : new Message[] {decided};
    }

    void tellDecided(Objection objection) {
        for (Message message : decided(objection.caseId(), objection.obligationId())) {
            messages.tell(objection.caseId(), message);
        }
    }
}
