package org.lishenzhi.succession.process;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.NewCase.NewParty;
import org.lishenzhi.casefile.PartyKind;
import org.lishenzhi.casefile.PartyRole;
import org.lishenzhi.engine.events.Consequence;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.engine.events.EventReceiver;
import org.lishenzhi.engine.events.IncomingEvent;
import org.lishenzhi.succession.NewSuccession;
import org.lishenzhi.succession.SuccessionKind;
import org.lishenzhi.succession.Successions;
import org.springframework.stereotype.Component;

/** Takes 申请变更追加当事人 of a case in enforcement: the application is kept, and its model begins. */
@Component
final class SuccessionAppliedReceiver implements EventReceiver {

    private final Successions successions;

    SuccessionAppliedReceiver(Successions successions) {
        this.successions = successions;
    }

    @Override
    public EventName event() {
        return EventName.SUCCESSION_APPLIED;
    }

    @Override
    public Consequence receive(IncomingEvent event) {
        successions.receive(new NewSuccession(
                event.eventId(),
                event.caseId(),
                event.choice("kind", "变更追加情形", SuccessionKind.class),
                event.detail("predecessor").orElseThrow(),
                told(event, "successor").orElse(null),
                stranger(event),
                event.occurredOn(),
                event.by()));
        return Consequence.awaited();
    }

    private static @Nullable NewParty stranger(IncomingEvent event) {
        return told(event, "name")
                .map(name -> new NewParty(
                        PartyRole.THIRD_PARTY,
                        event.choice("partyKind", "主体类别", PartyKind.class),
                        name,
                        told(event, "idNumber").orElse(null),
                        told(event, "unverifiable").orElse(null),
                        null,
                        null,
                        List.of()))
                .orElse(null);
    }

    private static Optional<String> told(IncomingEvent event, String key) {
        return event.detail(key).filter(text -> !text.isBlank());
    }
}
