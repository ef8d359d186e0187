package org.lishenzhi.casefile;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The places of debtors and creditors in the obligations of a case, and who takes them: a place keeps its share and
 * what was paid in it, whoever holds it (变更追加规定).
 */
@Service
@Transactional
public class Places {

    private final JdbcClient jdbc;
    private final CaseFile cases;
    private final Performances performances;
    private final CreditorRoll creditors;

    Places(JdbcClient jdbc, CaseFile cases, Performances performances, CreditorRoll creditors) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.performances = performances;
        this.creditors = creditors;
    }

    /**
     * Takes the place of a debtor in everything that he owes; who follows a debtor whose place is taken already
     * stands beside those who took it.
     *
     * @param limit 元 up to which the successor answers; none if for all
     */
    public void followDebtor(String caseId, String predecessor, String successor, @Nullable BigDecimal limit) {
        for (Obligation obligation : cases.obligations(caseId)) {
            enter(obligation, predecessor, successor, limit);
            jdbc.sql("delete from obligation_debtor where obligation_id = :obligation and party_id = :party")
                    .param("obligation", obligation.id())
                    .param("party", predecessor)
                    .update();
        }
    }

    /** Answers beside a debtor for the money that he owes. */
    public void joinDebtor(String caseId, String debtor, String joining, @Nullable BigDecimal limit) {
        cases.obligations(caseId).stream()
                .filter(obligation -> obligation.kind() == ObligationKind.MONEY)
                .forEach(obligation -> enter(obligation, debtor, joining, limit));
    }

    /** Takes the place of a creditor, beside those who took it already. */
    public void followCreditor(String caseId, String predecessor, String successor) {
        joinCreditor(caseId, predecessor, successor);
        jdbc.sql(
                        """
                        delete from obligation_creditor where party_id = :party
                        and obligation_id in (select id from obligation where case_id = :caseId)
                        """)
                .param("party", predecessor)
                .param("caseId", caseId)
                .update();
    }

    /** Shares the place of a creditor with him. */
    public void joinCreditor(String caseId, String creditor, String joining) {
        for (Obligation obligation : cases.obligations(caseId)) {
            var known = creditors.of(obligation);
            known.forEach(one -> write(obligation, one));
            known.stream()
                    .filter(one -> holds(one.partyId(), one.place(), creditor))
                    .findFirst()
                    .ifPresent(one -> write(obligation, new Creditor(joining, one.place(), one.share())));
        }
    }

    private void enter(Obligation obligation, String predecessor, String successor, @Nullable BigDecimal limit) {
        var place = obligation.debtors().stream()
                .filter(debtor -> holds(debtor.partyId(), debtor.place(), predecessor))
                .findFirst();
        if (place.isEmpty()) {
            return;
        }
        var own = obligation.debtor(successor);
        if (own.isPresent()) {
            merge(obligation, own.get(), predecessor, limit);
        } else {
            jdbc.sql(
                            """
                            insert into obligation_debtor (obligation_id, party_id, place, share, liability_limit)
                            values (:obligation, :party, :place, :share, :limit)
                            """)
                    .param("obligation", obligation.id())
                    .param("party", successor)
                    .param("place", place.get().place())
                    .param("share", place.get().share())
                    .param("limit", limit)
                    .update();
        }
    }

    /** A debtor who owes for himself already takes over what is left of the other's share. */
    private void merge(Obligation obligation, Debtor own, String predecessor, @Nullable BigDecimal limit) {
        boolean sameLimit = own.limit() != null && limit != null;
        BigDecimal left = own.share() == null || obligation.debtor(predecessor).isEmpty()
                ? BigDecimal.ZERO
                : performances.outstandingOf(obligation, predecessor);
        jdbc.sql(
                        """
                        update obligation_debtor set share = share + :left, liability_limit = :limit
                        where obligation_id = :obligation and party_id = :party
                        """)
                .param("left", left)
                .param("limit", sameLimit ? own.limit().add(limit) : null)
                .param("obligation", obligation.id())
                .param("party", own.partyId())
                .update();
    }

    private static boolean holds(String party, String place, String predecessor) {
        return party.equals(predecessor) || place.equals(predecessor);
    }

    private void write(Obligation obligation, Creditor creditor) {
        boolean known = jdbc.sql(
                                """
                                select count(*) from obligation_creditor
                                where obligation_id = :obligation and party_id = :party and place = :place
                                """)
                        .param("obligation", obligation.id())
                        .param("party", creditor.partyId())
                        .param("place", creditor.place())
                        .query(Integer.class)
                        .single()
                > 0;
        if (!known) {
            jdbc.sql(
                            """
                            insert into obligation_creditor (obligation_id, party_id, place, share)
                            values (:obligation, :party, :place, :share)
                            """)
                    .param("obligation", obligation.id())
                    .param("party", creditor.partyId())
                    .param("place", creditor.place())
                    .param("share", creditor.share())
                    .update();
        }
    }
}
