package org.lishenzhi.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of titles, obligations and who owes them. */
@Component
class ObligationRows {

    private final JdbcClient jdbc;

    ObligationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String caseId, Title title) {
        jdbc.sql(
                        """
                        insert into title (case_id, kind, document_number, issued_by, effective_on)
                        values (:caseId, :kind, :number, :issuedBy, :effectiveOn)
                        """)
                .param("caseId", caseId)
                .param("kind", title.kind())
                .param("number", title.documentNumber())
                .param("issuedBy", title.issuedBy())
                .param("effectiveOn", title.effectiveOn())
                .update();
    }

    Optional<Title> title(String caseId) {
        return jdbc.sql("select * from title where case_id = :caseId")
                .param("caseId", caseId)
                .query((row, number) -> new Title(
                        row.getString("kind"),
                        row.getString("document_number"),
                        row.getString("issued_by"),
                        row.getDate("effective_on").toLocalDate()))
                .optional();
    }

    /** Enters them in their order, from the first 判项 on. */
    void insert(String caseId, List<Award> awards) {
        for (int i = 0; i < awards.size(); i++) {
            insert(caseId, i + 1, awards.get(i));
        }
    }

    private void insert(String caseId, int ordinal, Award obligation) {
        String id = UUID.randomUUID().toString();
        jdbc.sql(
                        """
                        insert into obligation (id, case_id, ordinal, kind, content, amount, premises, perform_by)
                        values (:id, :caseId, :ordinal, :kind, :content, :amount, :premises, :performBy)
                        """)
                .param("id", id)
                .param("caseId", caseId)
                .param("ordinal", ordinal)
                .param("kind", obligation.kind().name())
                .param("content", obligation.content())
                .param("amount", obligation.amount())
                .param("premises", obligation.premises())
                .param("performBy", obligation.performBy())
                .update();
        obligation.debtorIds().forEach(debtor -> jdbc.sql(
                        "insert into obligation_debtor (obligation_id, party_id) values (:id, :party)")
                .param("id", id)
                .param("party", debtor)
                .update());
    }

    List<Obligation> of(String caseId) {
        return jdbc.sql("select * from obligation where case_id = :caseId order by ordinal")
                .param("caseId", caseId)
                .query(this::obligation)
                .list();
    }

    Optional<Obligation> find(String id) {
        return jdbc.sql("select * from obligation where id = :id")
                .param("id", id)
                .query(this::obligation)
                .optional();
    }

    private Obligation obligation(ResultSet row, int number) throws SQLException {
        String id = row.getString("id");
        List<String> debtors = jdbc.sql(
                        """
                        select party_id from obligation_debtor join party on party.id = party_id
                        where obligation_id = :id order by party.ordinal
                        """)
                .param("id", id)
                .query(String.class)
                .list();
        return new Obligation(
                id,
                row.getString("case_id"),
                row.getInt("ordinal"),
                ObligationKind.valueOf(row.getString("kind")),
                row.getString("content"),
                row.getBigDecimal("amount"),
                row.getString("premises"),
                row.getObject("perform_by", LocalDate.class),
                debtors);
    }
}
