package org.lishenzhi.engine.events;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lishenzhi.casefile.Conflict;
import org.lishenzhi.casefile.InsertOnce;
import org.lishenzhi.law.CourtClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The book in which every incoming event is entered once, before anybody hears of it. */
@Component
class InboxBook {

    private final JdbcClient jdbc;
    private final CourtClock clock;
    private final InsertOnce once;

    InboxBook(JdbcClient jdbc, CourtClock clock, InsertOnce once) {
        this.jdbc = jdbc;
        this.once = once;
        this.clock = clock;
    }

    /**
     * @return whether the event is new
     * @throws Conflict when the id was used for another event
     */
    boolean enter(IncomingEvent event) {
        String fingerprint = fingerprint(event);
        if (once.tryTo(() -> write(event, fingerprint))) {
            return true;
        }
        String known = jdbc.sql("select fingerprint from inbox_event where event_id = :id")
                .param("id", event.eventId())
                .query(String.class)
                .single();
        if (!known.equals(fingerprint)) {
            throw new Conflict("事件编号已被另一事件使用，请换一个编号");
        }
        return false;
    }

    private void write(IncomingEvent event, String fingerprint) {
        jdbc.sql(
                        """
                        insert into inbox_event (event_id, case_id, name, fingerprint, received_at, received_by)
                        values (:id, :caseId, :name, :fingerprint, :at, :by)
                        """)
                .param("id", event.eventId())
                .param("caseId", event.caseId())
                .param("name", event.name().wireName())
                .param("fingerprint", fingerprint)
                .param("at", clock.now())
                .param("by", event.by())
                .update();
    }

    void close(String eventId, Delivery delivery) {
        jdbc.sql("update inbox_event set delivery = :delivery where event_id = :id")
                .param("delivery", delivery.name())
                .param("id", eventId)
                .update();
    }

    /** What makes two reports the same report, without a word of what they say. */
    private static String fingerprint(IncomingEvent event) {
        Map<String, String> details = new TreeMap<>(event.details());
        String told = details.entrySet().stream()
                .map(detail -> detail.getKey() + '=' + detail.getValue())
                .collect(Collectors.joining("\n"));
        return Fingerprint.of(
                event.caseId(), event.name().wireName(), event.occurredOn().toString(), told);
    }
}
