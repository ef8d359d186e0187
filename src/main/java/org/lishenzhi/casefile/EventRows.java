package org.lishenzhi.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of events. */
@Component
class EventRows {

    private final JdbcClient jdbc;
    private final InsertOnce once;

    EventRows(JdbcClient jdbc, InsertOnce once) {
        this.jdbc = jdbc;
        this.once = once;
    }

    /** The event as it stands in the book now; none if its key stands there already. */
    Optional<CaseEvent> insert(String id, NewEvent event, LocalDateTime at) {
        if (!once.tryTo(() -> write(id, event, at))) {
            return Optional.empty();
        }
        return Optional.of(new CaseEvent(
                id,
                event.caseId(),
                event.kind(),
                event.title(),
                event.occurredOn(),
                event.partyId(),
                event.obligationId(),
                event.note(),
                event.by(),
                at,
                null));
    }

    private void write(String id, NewEvent event, LocalDateTime at) {
        jdbc.sql(
                        """
                        insert into case_event (id, case_id, kind, title, occurred_on, party_id, obligation_id, note,
                            recorded_by, recorded_at, event_key)
                        values (:id, :caseId, :kind, :title, :occurredOn, :party, :obligation, :note, :by, :at, :key)
                        """)
                .param("id", id)
                .param("caseId", event.caseId())
                .param("kind", event.kind())
                .param("title", event.title())
                .param("occurredOn", event.occurredOn())
                .param("party", event.partyId())
                .param("obligation", event.obligationId())
                .param("note", event.note())
                .param("by", event.by())
                .param("at", Timestamp.valueOf(at))
                .param("key", event.key())
                .update();
    }

    Optional<CaseEvent> find(String id) {
        return jdbc.sql("select * from case_event where id = :id")
                .param("id", id)
                .query(EventRows::event)
                .optional();
    }

    Optional<CaseEvent> findByKey(String key) {
        return jdbc.sql("select * from case_event where event_key = :key")
                .param("key", key)
                .query(EventRows::event)
                .optional();
    }

    Optional<CaseEvent> latest(String caseId, String kind, @Nullable String party, @Nullable String obligation) {
        return jdbc.sql(
                        """
                        select * from case_event
                        where case_id = :caseId and kind = :kind and corrected_by is null
                          and (cast(:party as varchar) is null or party_id is null or party_id = :party)
                          and (cast(:obligation as varchar) is null or obligation_id is null
                               or obligation_id = :obligation)
                        order by case when (party_id is null) = (cast(:party as varchar) is null) then 0 else 1 end,
                                 case when obligation_id is null then 1 else 0 end,
                                 occurred_on desc, recorded_at desc, id
                        fetch first 1 row only
                        """)
                .param("caseId", caseId)
                .param("kind", kind)
                .param("party", party)
                .param("obligation", obligation)
                .query(EventRows::event)
                .optional();
    }

    List<CaseEvent> of(String caseId) {
        return jdbc.sql(
                        """
                        select * from case_event where case_id = :caseId order by occurred_on desc, recorded_at desc, id
                        """)
                .param("caseId", caseId)
                .query(EventRows::event)
                .list();
    }

    /** @return whether nobody had corrected it before */
    boolean supersede(String id, String by) {
        return jdbc.sql("update case_event set corrected_by = :by where id = :id and corrected_by is null")
                        .param("by", by)
                        .param("id", id)
                        .update()
                == 1;
    }

    private static CaseEvent event(ResultSet row, int number) throws SQLException {
        return new CaseEvent(
                row.getString("id"),
                row.getString("case_id"),
                row.getString("kind"),
                row.getString("title"),
                row.getDate("occurred_on").toLocalDate(),
                row.getString("party_id"),
                row.getString("obligation_id"),
                row.getString("note"),
                row.getString("recorded_by"),
                row.getTimestamp("recorded_at").toLocalDateTime(),
                row.getString("corrected_by"));
    }
}
