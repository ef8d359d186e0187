package org.lishenzhi.engine.events;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.NewEvent;
import org.lishenzhi.casefile.Timeline;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The court's letterbox for events: each is stored first and delivered once per event id to all who wait for it. If
 * nobody waits, it begins the process that starts with its name; if there is none and no stage has settled it, it
 * becomes a task 处理来件 of the person in charge.
 */
@Service
public class Inbox {

    private final InboxBook book;
    private final EventCheck check;
    private final CaseFile cases;
    private final Timeline timeline;
    private final WaitingProcesses processes;
    private final Map<EventName, EventReceiver> receivers;

    Inbox(
            InboxBook book,
            EventCheck check,
            CaseFile cases,
            Timeline timeline,
            WaitingProcesses processes,
            List<EventReceiver> receivers) {
        this.book = book;
        this.check = check;
        this.cases = cases;
        this.timeline = timeline;
        this.processes = processes;
        this.receivers =
                receivers.stream().collect(Collectors.toUnmodifiableMap(EventReceiver::event, Function.identity()));
    }

    /**
     * Takes an event of a case; events of one case are taken one after the other, for the last of several persons to
     * move out is found by looking at the others.
     *
     * @throws org.lishenzhi.casefile.InputRejected when the report cannot be taken; nothing is kept then
     * @throws org.lishenzhi.casefile.Conflict when another report already used this event id
     */
    @Transactional
    public Delivery receive(IncomingEvent event) {
        cases.get(event.caseId());
        cases.lock(event.caseId());
        check.requireId(event);
        if (!book.enter(event)) {
            return Delivery.ALREADY_RECEIVED;
        }
        check.check(event);
        timeline.record(new NewEvent(
                event.caseId(),
                event.name().wireName(),
                event.name().label(),
                event.occurredOn(),
                event.personId(),
                event.obligationId(),
                event.details().get("note"),
                event.by(),
                event.eventId()));
        Consequence consequence = consequenceOf(event);
        Delivery delivery = deliver(event, consequence);
        book.close(event.eventId(), delivery);
        return delivery;
    }

    private Consequence consequenceOf(IncomingEvent event) {
        EventReceiver receiver = receivers.get(event.name());
        return receiver == null
                ? Consequence.awaited(
                        new Consequence.Message(event.name().wireName(), event.obligationId(), event.personId()))
                : receiver.receive(event);
    }

    private Delivery deliver(IncomingEvent event, Consequence consequence) {
        boolean heard = consequence.messages().stream()
                .map(message -> processes.tell(event.caseId(), message))
                .reduce(false, Boolean::logicalOr);
        if (heard) {
            return Delivery.DELIVERED;
        }
        if (processes.begin(event)) {
            return Delivery.BEGUN;
        }
        if (consequence.dealtWith()) {
            return Delivery.KEPT;
        }
        processes.handToOfficer(event);
        return Delivery.HANDED_TO_OFFICER;
    }
}
