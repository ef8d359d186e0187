package org.lishenzhi.casefile;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.lishenzhi.casefile.PerformanceRows.Done;

/** What is still owed of one obligation, by all together and by each, after what was performed in the case. */
final class Owed {

    private final Obligation obligation;
    private final List<Done> done;

    Owed(Obligation obligation, List<Done> done) {
        this.obligation = obligation;
        this.done = done;
    }

    /** 元 that the creditors still lack. */
    BigDecimal whole() {
        BigDecimal amount = obligation.amount() == null ? BigDecimal.ZERO : obligation.amount();
        return amount.subtract(paid(this::ofThis));
    }

    /** 元 that may still be booked on this debtor: the whole, or what is left of the share of his place. */
    BigDecimal atMost(Debtor debtor) {
        BigDecimal whole = whole().max(BigDecimal.ZERO);
        if (obligation.liability() != LiabilityKind.SHARES || debtor.share() == null) {
            return whole;
        }
        BigDecimal paid = paid(one -> ofThis(one) && one.place().equals(debtor.place()));
        return debtor.share().subtract(paid).max(BigDecimal.ZERO).min(whole);
    }

    /**
     * 元 that this debtor can still be made to pay: no more than his limit leaves, over all obligations that he owes in
     * the place of another (变更追加规定第二十六条: nobody answers twice).
     */
    BigDecimal demandable(Debtor debtor) {
        BigDecimal most = atMost(debtor);
        if (debtor.limit() == null) {
            return most;
        }
        BigDecimal answered = paid(
                one -> one.partyId().equals(debtor.partyId()) && !one.place().equals(one.partyId()));
        return debtor.limit().subtract(answered).max(BigDecimal.ZERO).min(most);
    }

    boolean isPerformed() {
        return obligation.kind() == ObligationKind.MONEY
                ? whole().signum() <= 0
                : obligation.debtors().stream().allMatch(this::isPerformedBy);
    }

    /** Whether nothing more can be asked of this debtor; what was done before him in his place counts for him. */
    boolean isPerformedBy(Debtor debtor) {
        if (obligation.kind() == ObligationKind.MONEY) {
            return demandable(debtor).signum() <= 0;
        }
        return done.stream()
                .filter(this::ofThis)
                .anyMatch(one -> one.partyId().equals(debtor.partyId())
                        || one.place().equals(debtor.place())
                                && !obligation.debtorIds().contains(one.partyId()));
    }

    private boolean ofThis(Done one) {
        return one.obligationId().equals(obligation.id());
    }

    private BigDecimal paid(Predicate<Done> which) {
        return done.stream().filter(which).map(Done::paid).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
