package org.lishenzhi.procedure.process;

import org.lishenzhi.engine.events.Consequence;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.engine.events.EventReceiver;
import org.lishenzhi.engine.events.IncomingEvent;
import org.lishenzhi.procedure.ChangeKind;
import org.lishenzhi.procedure.ProcedureChanges;
import org.springframework.stereotype.Component;

/** Takes the proposal of a change of procedure: what another court has decided stops at once, all else after its own steps. */
@Component
final class ProcedureChangeProposedReceiver implements EventReceiver {

    private final ProcedureChanges changes;
    private final ProcedureNews news;

    ProcedureChangeProposedReceiver(ProcedureChanges changes, ProcedureNews news) {
        this.changes = changes;
        this.news = news;
    }

    @Override
    public EventName event() {
        return EventName.PROCEDURE_CHANGE_PROPOSED;
    }

    @Override
    public Consequence receive(IncomingEvent event) {
        boolean stops = changes.propose(
                event.eventId(),
                event.caseId(),
                event.obligationId(),
                event.choice("kind", "变动种类", ChangeKind.class),
                event.detail("reason").orElse(""),
                event.occurredOn());
        if (stops) {
            news.stopped(event.caseId(), event.obligationId());
        }
        return Consequence.awaited();
    }
}
