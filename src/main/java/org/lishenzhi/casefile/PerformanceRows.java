package org.lishenzhi.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of what was performed: by whom, in whose place, and how much. */
@Component
class PerformanceRows {

    private final JdbcClient jdbc;

    PerformanceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(NewPerformance told, Obligation obligation, String place) {
        jdbc.sql(
                        """
                        insert into performance
                            (performance_key, case_id, obligation_id, party_id, place, amount, performed_on)
                        values (:key, :caseId, :obligation, :party, :place, :amount, :on)
                        """)
                .param("key", told.key())
                .param("caseId", told.caseId())
                .param("obligation", obligation.id())
                .param("party", told.partyId())
                .param("place", place)
                .param("amount", obligation.kind() == ObligationKind.MONEY ? told.amount() : null)
                .param("on", told.performedOn())
                .update();
    }

    boolean isKnown(String key) {
        return jdbc.sql("select count(*) from performance where performance_key = :key")
                        .param("key", key)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** What was performed of an obligation, the first day first. */
    List<Performance> of(Obligation obligation) {
        return jdbc.sql(
                        """
                        select party_id, amount, performed_on from performance
                        where obligation_id = :obligation order by performed_on, performance_key
                        """)
                .param("obligation", obligation.id())
                .query((row, number) -> new Performance(
                        row.getString("party_id"),
                        row.getBigDecimal("amount"),
                        row.getObject("performed_on", LocalDate.class)))
                .list();
    }

    /** Everything performed in the case, obligation by obligation and person by person. */
    List<Done> of(String caseId) {
        return jdbc.sql(
                        """
                        select obligation_id, party_id, coalesce(place, party_id) as held, sum(amount) as paid
                        from performance where case_id = :caseId
                        group by obligation_id, party_id, coalesce(place, party_id)
                        """)
                .param("caseId", caseId)
                .query((row, number) -> new Done(
                        row.getString("obligation_id"),
                        row.getString("party_id"),
                        row.getString("held"),
                        row.getBigDecimal("paid") == null ? BigDecimal.ZERO : row.getBigDecimal("paid")))
                .list();
    }

    /**
     * What one person performed of one obligation in one place.
     *
     * @param paid 元; zero for anything but money
     */
    record Done(String obligationId, String partyId, String place, BigDecimal paid) {}
}
