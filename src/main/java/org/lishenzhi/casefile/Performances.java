package org.lishenzhi.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What has been performed of the obligations of a case. Money counts towards the whole sum, whoever of its debtors
 * pays; anything else is performed when each of its debtors has done it (人 × 判项).
 */
@Service
@Transactional
public class Performances {

    private final JdbcClient jdbc;
    private final InsertOnce once;
    private final CaseFile cases;

    Performances(JdbcClient jdbc, InsertOnce once, CaseFile cases) {
        this.jdbc = jdbc;
        this.once = once;
        this.cases = cases;
    }

    /**
     * Records a performance, once per key.
     *
     * @throws InputRejected if it cannot belong to an obligation of this party, or pays more than is owed
     */
    public void record(NewPerformance told) {
        if (isKnown(told.key())) {
            return;
        }
        Obligation obligation = obligation(told);
        check(told, obligation);
        once.tryTo(() -> jdbc.sql(
                        """
                        insert into performance
                            (performance_key, case_id, obligation_id, party_id, amount, performed_on)
                        values (:key, :caseId, :obligation, :party, :amount, :on)
                        """)
                .param("key", told.key())
                .param("caseId", told.caseId())
                .param("obligation", obligation.id())
                .param("party", told.partyId())
                .param("amount", obligation.kind() == ObligationKind.MONEY ? told.amount() : null)
                .param("on", told.performedOn())
                .update());
    }

    /** What is still owed of an obligation to pay, in 元. */
    @Transactional(readOnly = true)
    public BigDecimal outstanding(Obligation money) {
        BigDecimal owed = money.amount() == null ? BigDecimal.ZERO : money.amount();
        return owed.subtract(
                jdbc.sql("select coalesce(sum(amount), 0) from performance where obligation_id = :obligation")
                        .param("obligation", money.id())
                        .query(BigDecimal.class)
                        .single());
    }

    @Transactional(readOnly = true)
    public boolean isPerformed(Obligation obligation) {
        if (obligation.kind() == ObligationKind.MONEY) {
            return outstanding(obligation).signum() <= 0;
        }
        return obligation.debtorIds().stream().allMatch(debtor -> hasPerformed(obligation, debtor));
    }

    /** Whether nothing of the title is left to perform; not so while there is no title. */
    @Transactional(readOnly = true)
    public boolean allPerformed(String caseId) {
        List<Obligation> obligations = cases.obligations(caseId);
        return !obligations.isEmpty() && obligations.stream().allMatch(this::isPerformed);
    }

    /** Whether this party has done his part of an obligation that is not about money. */
    @Transactional(readOnly = true)
    public boolean hasPerformed(Obligation obligation, String partyId) {
        return jdbc.sql(
                                """
                                select count(*) from performance
                                where obligation_id = :obligation and party_id = :party
                                """)
                        .param("obligation", obligation.id())
                        .param("party", partyId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** What was paid of an obligation to pay on this day or later, in 元. */
    @Transactional(readOnly = true)
    public BigDecimal paidSince(Obligation money, LocalDate first) {
        return jdbc.sql(
                        """
                        select coalesce(sum(amount), 0) from performance
                        where obligation_id = :obligation and performed_on >= :first
                        """)
                .param("obligation", money.id())
                .param("first", first)
                .query(BigDecimal.class)
                .single();
    }

    /** Whether any debtor has done something for the obligation on this day or later. */
    @Transactional(readOnly = true)
    public boolean anyoneHasPerformedSince(Obligation obligation, LocalDate first) {
        return jdbc.sql(
                                """
                                select count(*) from performance
                                where obligation_id = :obligation and performed_on >= :first
                                """)
                        .param("obligation", obligation.id())
                        .param("first", first)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private boolean isKnown(String key) {
        return jdbc.sql("select count(*) from performance where performance_key = :key")
                        .param("key", key)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private Obligation obligation(NewPerformance told) {
        List<Obligation> owed = cases.obligations(told.caseId()).stream()
                .filter(obligation -> obligation.debtorIds().contains(told.partyId()))
                .toList();
        if (owed.isEmpty()) {
            throw new InputRejected("personId", "「当事人」不是本案判项的义务人");
        }
        if (told.obligationId() != null) {
            return owed.stream()
                    .filter(obligation -> obligation.id().equals(told.obligationId()))
                    .findFirst()
                    .orElseThrow(() -> new InputRejected("obligationId", "「当事人」不是这一判项的义务人"));
        }
        List<Obligation> open =
                owed.stream().filter(obligation -> !isPerformed(obligation)).toList();
        if (open.size() > 1) {
            throw new InputRejected("obligationId", "「当事人」有多项义务尚未履行，请指明「判项」");
        }
        return open.isEmpty() ? owed.get(0) : open.get(0);
    }

    private void check(NewPerformance told, Obligation obligation) {
        if (obligation.kind() != ObligationKind.MONEY) {
            if (hasPerformed(obligation, told.partyId())) {
                throw new InputRejected("personId", "「当事人」的这一义务已经记为履行");
            }
            return;
        }
        if (told.amount() == null) {
            throw new InputRejected("amount", "给付金钱的判项，请填写「金额」");
        }
        BigDecimal outstanding = outstanding(obligation);
        if (told.amount().compareTo(outstanding) > 0) {
            throw new InputRejected("amount", "「金额」超过尚未履行的 %s 元，请核对".formatted(outstanding.toPlainString()));
        }
    }
}
