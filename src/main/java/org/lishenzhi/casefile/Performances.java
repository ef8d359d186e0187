package org.lishenzhi.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What has been performed of the obligations of a case. Money counts towards the whole sum, whoever of its debtors
 * pays, unless each owes a share of his own (民法典第五百一十七条、第五百一十八条); anything else is performed when each
 * of its debtors has done it (人 × 判项).
 */
@Service
@Transactional
public class Performances {

    private final PerformanceRows rows;
    private final InsertOnce once;
    private final CaseFile cases;
    private final ApplicationEventPublisher listeners;

    Performances(PerformanceRows rows, InsertOnce once, CaseFile cases, ApplicationEventPublisher listeners) {
        this.rows = rows;
        this.once = once;
        this.cases = cases;
        this.listeners = listeners;
    }

    /**
     * Records a performance, once per key. Who answers up to a limit may pay more of his own will
     * (民法典第一千一百六十一条).
     *
     * @throws InputRejected if it cannot belong to an obligation of this party, or pays more than he owes
     */
    public void record(NewPerformance told) {
        if (rows.isKnown(told.key())) {
            return;
        }
        Obligation obligation = obligation(told);
        Debtor debtor = obligation.debtor(told.partyId()).orElseThrow();
        check(told, obligation, debtor);
        if (once.tryTo(() -> rows.insert(told, obligation, debtor.place()))) {
            listeners.publishEvent(new PerformanceRecorded(obligation, told));
        }
    }

    /** What was performed of an obligation, the first day first. */
    @Transactional(readOnly = true)
    public List<Performance> of(Obligation obligation) {
        return rows.of(obligation);
    }

    /** What is still owed of an obligation to pay, in 元, whoever owes it. */
    @Transactional(readOnly = true)
    public BigDecimal outstanding(Obligation money) {
        return owed(money).whole();
    }

    /** What one debtor can still be made to pay of it: the whole, his share, or what his limit leaves; none of others. */
    @Transactional(readOnly = true)
    public BigDecimal outstandingOf(Obligation money, String partyId) {
        return money.debtor(partyId).map(owed(money)::demandable).orElse(BigDecimal.ZERO);
    }

    @Transactional(readOnly = true)
    public boolean isPerformed(Obligation obligation) {
        return owed(obligation).isPerformed();
    }

    /** Whether nothing of the title is left to perform; not so while there is no title. */
    @Transactional(readOnly = true)
    public boolean allPerformed(String caseId) {
        List<Obligation> obligations = cases.obligations(caseId);
        return !obligations.isEmpty() && obligations.stream().allMatch(this::isPerformed);
    }

    /**
     * Whether this party has done his part, so that nothing more can be asked of him: with 按份 who paid his share,
     * with 连带 each of them when one paid all. Who owes nothing of it has no part.
     */
    @Transactional(readOnly = true)
    public boolean hasPerformed(Obligation obligation, String partyId) {
        return obligation
                .debtor(partyId)
                .filter(owed(obligation)::isPerformedBy)
                .isPresent();
    }

    /** What was paid of an obligation to pay on this day or later, in 元. */
    @Transactional(readOnly = true)
    public BigDecimal paidSince(Obligation money, LocalDate first) {
        return since(money, first)
                .map(Performance::amount)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether any debtor has done something for the obligation on this day or later. */
    @Transactional(readOnly = true)
    public boolean anyoneHasPerformedSince(Obligation obligation, LocalDate first) {
        return since(obligation, first).findAny().isPresent();
    }

    private Stream<Performance> since(Obligation obligation, LocalDate first) {
        return rows.of(obligation).stream()
                .filter(performance -> !performance.performedOn().isBefore(first));
    }

    private Owed owed(Obligation obligation) {
        return new Owed(obligation, rows.of(obligation.caseId()));
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

    private void check(NewPerformance told, Obligation obligation, Debtor debtor) {
        Owed owed = owed(obligation);
        if (obligation.kind() != ObligationKind.MONEY) {
            if (owed.isPerformedBy(debtor)) {
                throw new InputRejected("personId", "「当事人」的这一义务已经记为履行");
            }
            return;
        }
        if (told.amount() == null) {
            throw new InputRejected("amount", "给付金钱的判项，请填写「金额」");
        }
        if (told.amount().compareTo(owed.whole()) > 0) {
            throw new InputRejected(
                    "amount", "「金额」超过尚未履行的 %s 元，请核对".formatted(owed.whole().toPlainString()));
        }
        if (told.amount().compareTo(owed.atMost(debtor)) > 0) {
            throw new InputRejected(
                    "amount",
                    "「金额」超过该当事人按份应当履行的余额 %s 元，请核对".formatted(owed.atMost(debtor).toPlainString()));
        }
    }
}
