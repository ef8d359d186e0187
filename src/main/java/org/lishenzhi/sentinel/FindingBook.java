package org.lishenzhi.sentinel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.law.CourtClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The book of findings: each trouble has one row, however often it is seen. */
@Component
class FindingBook {

    private final JdbcClient jdbc;
    private final CourtClock clock;

    FindingBook(JdbcClient jdbc, CourtClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Lets one look happen at a time. */
    void lock() {
        jdbc.sql("select id from sentinel_look where id = 1 for update")
                .query(Integer.class)
                .single();
    }

    /** Remembers when the whole court was looked at. */
    void looked() {
        jdbc.sql("update sentinel_look set looked_at = :at where id = 1")
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** The rows that a look must know: what is open, and whatever bears one of these keys. */
    List<KnownFinding> known(Look look, Collection<String> keys) {
        return jdbc.sql("select * from sentinel_finding where (state = 'OPEN' and " + Look.within("case_id")
                        + ") or finding_key in (:keys) order by id")
                .params(look.parameters())
                .param("keys", keys.isEmpty() ? List.of("") : keys)
                .query(FindingBook::row)
                .list();
    }

    List<KnownFinding> open(int atMost) {
        return jdbc.sql("select * from sentinel_finding where state = 'OPEN' order by found_at desc, id"
                        + " fetch first :most rows only")
                .param("most", atMost)
                .query(FindingBook::row)
                .list();
    }

    Optional<KnownFinding> find(String id) {
        return jdbc.sql("select * from sentinel_finding where id = :id")
                .param("id", id)
                .query(FindingBook::row)
                .optional();
    }

    /** Enters a finding for the first time; answers its id. */
    String enter(Finding finding) {
        String id = UUID.randomUUID().toString();
        jdbc.sql(
                        """
                        insert into sentinel_finding (id, finding_key, kind, case_id, what, state, found_at)
                        values (:id, :key, :kind, :caseId, :what, 'OPEN', :at)
                        """)
                .param("id", id)
                .param("key", finding.key())
                .param("kind", finding.kind().name())
                .param("caseId", finding.caseId())
                .param("what", finding.what())
                .param("at", clock.now())
                .update();
        return id;
    }

    /** Opens a finding that is there again. */
    void reopen(String id, String what) {
        jdbc.sql(
                        """
                        update sentinel_finding set state = 'OPEN', what = :what, found_at = :at,
                            settled_at = null, settled_by = null, note = null
                        where id = :id
                        """)
                .param("what", what)
                .param("at", clock.now())
                .param("id", id)
                .update();
    }

    /** Settles an open finding; answers whether it was still open. */
    boolean settle(String id, FindingState state, @Nullable String by, @Nullable String note) {
        return jdbc.sql(
                                """
                                update sentinel_finding set state = :state, settled_at = :at, settled_by = :by, note = :note
                                where id = :id and state = 'OPEN'
                                """)
                        .param("state", state.name())
                        .param("at", clock.now())
                        .param("by", by)
                        .param("note", note)
                        .param("id", id)
                        .update()
                > 0;
    }

    private static KnownFinding row(ResultSet row, int number) throws SQLException {
        return new KnownFinding(
                row.getString("id"),
                new Finding(
                        row.getString("finding_key"),
                        FindingKind.valueOf(row.getString("kind")),
                        row.getString("case_id"),
                        row.getString("what")),
                FindingState.valueOf(row.getString("state")),
                row.getTimestamp("found_at").toLocalDateTime(),
                row.getString("settled_by"),
                row.getString("note"));
    }
}
