package org.lishenzhi.sentinel;

import java.time.Duration;
import java.util.List;
import org.lishenzhi.law.CourtClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reports that were stored and of which nobody heard: neither delivered nor handed to the person in charge. */
@Component
class UndeliveredEvents implements Check {

    private static final Duration PATIENCE = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final CourtClock clock;

    UndeliveredEvents(JdbcClient jdbc, CourtClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public FindingKind kind() {
        return FindingKind.UNDELIVERED;
    }

    @Override
    public List<Finding> find(Look look) {
        return jdbc.sql(
                        """
                        select inbox.event_id, inbox.case_id, inbox.received_at, event.title
                        from inbox_event inbox left join case_event event on event.event_key = inbox.event_id
                        where inbox.delivery is null and inbox.received_at < :patient and %s order by
                        inbox.received_at, inbox.event_id%s
                        """
                                .formatted(Look.within("inbox.case_id"), Look.limit()))
                .params(look.parameters())
                .param("patient", clock.now().minus(PATIENCE))
                .query((row, number) -> Finding.of(
                        kind(),
                        "event/" + row.getString("event_id"),
                        row.getString("case_id"),
                        "%s收到的来件%s已登记，但没有送到任何人手里。"
                                .formatted(
                                        row.getTimestamp("received_at")
                                                .toLocalDateTime()
                                                .toLocalDate(),
                                        row.getString("title") == null
                                                ? ""
                                                : "「%s」".formatted(row.getString("title")))))
                .list();
    }
}
