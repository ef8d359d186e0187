package org.lishenzhi.lifecycle.process;

import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.Party;
import org.lishenzhi.casefile.PartyRole;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.engine.events.Consequence;
import org.lishenzhi.engine.events.Consequence.Message;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.engine.events.EventReceiver;
import org.lishenzhi.engine.events.IncomingEvent;
import org.springframework.stereotype.Component;

/** Takes 撤诉 of one plaintiff: the suit as a whole is withdrawn when each of them withdraws. */
@Component
final class SuitWithdrawnReceiver implements EventReceiver {

    private final CaseFile cases;
    private final Timeline timeline;

    SuitWithdrawnReceiver(CaseFile cases, Timeline timeline) {
        this.cases = cases;
        this.timeline = timeline;
    }

    @Override
    public EventName event() {
        return EventName.SUIT_WITHDRAWN;
    }

    @Override
    public Consequence receive(IncomingEvent event) {
        if (cases.party(event.detail("personId").orElseThrow()).role() != PartyRole.APPLICANT) {
            throw new InputRejected("personId", "「当事人」不是原告，不能撤诉");
        }
        boolean all = cases.parties(event.caseId()).stream()
                .filter(party -> party.role() == PartyRole.APPLICANT)
                .allMatch(this::hasWithdrawn);
        return all ? Consequence.awaited(new Message(event.name().wireName(), null, null)) : Consequence.settled();
    }

    private boolean hasWithdrawn(Party plaintiff) {
        return timeline.latest(plaintiff.caseId(), event().wireName(), plaintiff.id(), null)
                .isPresent();
    }
}
