package org.lishenzhi.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An obligation of the title (判项).
 *
 * @param amount 元, for money
 * @param premises where the house lies, for a house
 * @param performBy the last day for performing it; none if the title names no period
 * @param liability how its debtors answer for it among themselves
 * @param debtors the parties who owe it today
 */
public record Obligation(
        String id,
        String caseId,
        int ordinal,
        ObligationKind kind,
        String content,
        @Nullable BigDecimal amount,
        @Nullable String premises,
        @Nullable LocalDate performBy,
        LiabilityKind liability,
        List<Debtor> debtors) {

    /** The parties who owe it today. */
    public List<String> debtorIds() {
        return debtors.stream().map(Debtor::partyId).toList();
    }

    public Optional<Debtor> debtor(String partyId) {
        return debtors.stream()
                .filter(debtor -> debtor.partyId().equals(partyId))
                .findFirst();
    }
}
