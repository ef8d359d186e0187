package org.lishenzhi.casefile;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The roll of a case's parties over time: who became a party when, and who is none any more but stays in the story. */
@Service
@Transactional
public class PartyRoll {

    private final JdbcClient jdbc;
    private final PartyRows rows;

    PartyRoll(JdbcClient jdbc, PartyRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** Former parties too, in their order. */
    @Transactional(readOnly = true)
    public List<Party> everyone(String caseId) {
        return rows.everyone(caseId);
    }

    /** A party is called by another role from this day on, e.g. a third party who becomes 被执行人. */
    public void admit(String partyId, PartyRole role, LocalDate on) {
        jdbc.sql("update party set role = :role, joined_on = :on where id = :id")
                .param("role", role.name())
                .param("on", on)
                .param("id", partyId)
                .update();
    }

    /** Ceases to be a party; who has ceased before stays with the earlier day. */
    public void dismiss(String partyId, LocalDate on) {
        jdbc.sql("update party set left_on = :on where id = :id and left_on is null")
                .param("on", on)
                .param("id", partyId)
                .update();
    }
}
