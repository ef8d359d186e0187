package org.lishenzhi.succession.process;

import org.lishenzhi.engine.events.Consequence;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.engine.events.EventReceiver;
import org.lishenzhi.engine.events.IncomingEvent;
import org.lishenzhi.succession.DebtorDeaths;
import org.springframework.stereotype.Component;

/** Takes 被执行人死亡: the officer finds out what is left and who answers. */
@Component
final class DebtorDiedReceiver implements EventReceiver {

    private final DebtorDeaths deaths;

    DebtorDiedReceiver(DebtorDeaths deaths) {
        this.deaths = deaths;
    }

    @Override
    public EventName event() {
        return EventName.DEBTOR_DIED;
    }

    @Override
    public Consequence receive(IncomingEvent event) {
        deaths.check(event.caseId(), event.detail("personId").orElseThrow());
        return Consequence.awaited();
    }
}
