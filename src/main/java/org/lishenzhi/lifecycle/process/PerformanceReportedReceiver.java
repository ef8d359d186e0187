package org.lishenzhi.lifecycle.process;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.casefile.NewPerformance;
import org.lishenzhi.casefile.Performances;
import org.lishenzhi.engine.events.Consequence;
import org.lishenzhi.engine.events.Consequence.Message;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.engine.events.EventReceiver;
import org.lishenzhi.engine.events.IncomingEvent;
import org.lishenzhi.lifecycle.PerformancePeriods;
import org.springframework.stereotype.Component;

/**
 * Takes 已履行 of one person: only when nothing of the title is left does the wait end. While the case is in
 * enforcement, the person in charge looks at it.
 */
@Component
final class PerformanceReportedReceiver implements EventReceiver {

    /** The message that the enforcement of one obligation waits for. */
    private static final String OBLIGATION_PERFORMED = "ObligationPerformed";

    private final Performances performances;
    private final PerformancePeriods periods;
    private final CaseFile cases;

    PerformanceReportedReceiver(Performances performances, PerformancePeriods periods, CaseFile cases) {
        this.performances = performances;
        this.periods = periods;
        this.cases = cases;
    }

    @Override
    public EventName event() {
        return EventName.PERFORMANCE_REPORTED;
    }

    @Override
    public Consequence receive(IncomingEvent event) {
        performances.record(new NewPerformance(
                event.caseId(),
                event.obligationId(),
                event.detail("personId").orElseThrow(),
                event.detail("amount")
                        .filter(told -> !told.isBlank())
                        .map(BigDecimal::new)
                        .orElse(null),
                event.occurredOn(),
                event.eventId()));
        CaseState state = cases.get(event.caseId()).state();
        boolean all = performances.allPerformed(event.caseId());
        if (all && state == CaseState.AWAITING_APPLICATION) {
            periods.performed(event.caseId());
        }
        var message = all
                ? new Message(PerformancePeriodProcess.Messages.OBLIGATIONS_PERFORMED, null, null)
                : new Message(event.name().wireName(), event.obligationId(), event.personId());
        return state == CaseState.ENFORCING
                ? Consequence.awaited(inEnforcement(event.caseId(), message))
                : Consequence.settled(message);
    }

    /** Each obligation that is performed by now ends what is under way for it; whoever has ended hears nothing. */
    private Message[] inEnforcement(String caseId, Message message) {
        return Stream.concat(
                        cases.obligations(caseId).stream()
                                .filter(performances::isPerformed)
                                .map(obligation -> new Message(OBLIGATION_PERFORMED, obligation.id(), null)),
                        Stream.of(message))
                .toArray(Message[]::new);
    }
}
