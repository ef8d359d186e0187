package org.lishenzhi.lifecycle.process;

import java.util.List;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NewCase.NewParty;
import org.lishenzhi.casefile.PartyKind;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.engine.events.Consequence;
import org.lishenzhi.engine.events.Consequence.Message;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.engine.events.EventReceiver;
import org.lishenzhi.engine.events.IncomingEvent;
import org.lishenzhi.lifecycle.PartyChange;
import org.springframework.stereotype.Component;

/** Takes 变更追加当事人 of a pending suit: the party joins the case, and who tries it hears that one more must be served. */
@Component
final class PartyChangedReceiver implements EventReceiver {

    private static final String PARTY_JOINED = "PartyJoined";

    private final CaseFile cases;
    private final Timeline timeline;

    PartyChangedReceiver(CaseFile cases, Timeline timeline) {
        this.cases = cases;
        this.timeline = timeline;
    }

    @Override
    public EventName event() {
        return EventName.PARTY_CHANGED;
    }

    @Override
    public Consequence receive(IncomingEvent event) {
        CaseState state = cases.get(event.caseId()).state();
        if (state != CaseState.FILING && state != CaseState.TRIAL) {
            throw new InputRejected("caseNumber", "本案%s，不能在此追加当事人".formatted(state.label()));
        }
        if (isDecided(event.caseId())) {
            throw new InputRejected("caseNumber", "本案已经审结，不能再追加当事人");
        }
        PartyChange change = event.choice("change", "变更方式", PartyChange.class);
        cases.join(
                event.caseId(),
                new NewParty(
                        change.role(),
                        event.choice("partyKind", "主体类别", PartyKind.class),
                        event.detail("name").orElseThrow(),
                        event.detail("idNumber").orElse(null),
                        event.detail("unverifiable").orElse(null),
                        null,
                        null,
                        List.of()));
        return Consequence.settled(new Message(PARTY_JOINED, null, null));
    }

    /** Decided, and not sent back since by the court above. */
    private boolean isDecided(String caseId) {
        return timeline.latest(caseId, "CaseDecided", null, null)
                .filter(decided -> timeline.latest(caseId, "CaseRemanded", null, null)
                        .filter(remanded -> !remanded.recordedAt().isBefore(decided.recordedAt()))
                        .isEmpty())
                .isPresent();
    }
}
