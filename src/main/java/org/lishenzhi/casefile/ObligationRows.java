package org.lishenzhi.casefile;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
                        insert into obligation
                            (id, case_id, ordinal, kind, content, amount, premises, perform_by, liability)
                        values (:id, :caseId, :ordinal, :kind, :content, :amount, :premises, :performBy, :liability)
                        """)
                .param("id", id)
                .param("caseId", caseId)
                .param("ordinal", ordinal)
                .param("kind", obligation.kind().name())
                .param("content", obligation.content())
                .param("amount", obligation.amount())
                .param("premises", obligation.premises())
                .param("performBy", obligation.performBy())
                .param("liability", obligation.liability().kind().name())
                .update();
        List<BigDecimal> shares = shares(obligation);
        for (int i = 0; i < obligation.debtorIds().size(); i++) {
            insertDebtor(id, obligation.debtorIds().get(i), shares.isEmpty() ? null : shares.get(i));
        }
    }

    private static List<BigDecimal> shares(Award obligation) {
        Liability liability = obligation.liability();
        int debtors = obligation.debtorIds().size();
        liability.problem(obligation.kind(), obligation.amount(), debtors).ifPresent(problem -> {
            throw new InputRejected("liability", problem);
        });
        return liability.kind() == LiabilityKind.SHARES && obligation.amount() != null
                ? liability.sharesOf(obligation.amount(), debtors)
                : List.of();
    }

    private void insertDebtor(String obligation, String party, @Nullable BigDecimal share) {
        jdbc.sql("insert into obligation_debtor (obligation_id, party_id, share) values (:id, :party, :share)")
                .param("id", obligation)
                .param("party", party)
                .param("share", share)
                .update();
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
        List<Debtor> debtors = jdbc.sql(
                        """
                        select party_id, place, share, liability_limit
                        from obligation_debtor join party on party.id = party_id
                        where obligation_id = :id order by party.ordinal
                        """)
                .param("id", id)
                .query(ObligationRows::debtor)
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
                LiabilityKind.valueOf(row.getString("liability")),
                debtors);
    }

    private static Debtor debtor(ResultSet row, int number) throws SQLException {
        String party = row.getString("party_id");
        String place = row.getString("place");
        return new Debtor(
                party, place == null ? party : place, row.getBigDecimal("share"), row.getBigDecimal("liability_limit"));
    }
}
