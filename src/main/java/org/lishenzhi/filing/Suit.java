package org.lishenzhi.filing;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.law.fees.FilingFee;

/** What a suit is about, as its filing needs it: the day of receipt, the claims, and what the fee is reckoned from. */
public record Suit(
        String caseId, LocalDate receivedOn, String claims, FilingFee.Kind kind, @Nullable BigDecimal amount) {

    /** Says nothing of what is claimed. */
    @Override
    public String toString() {
        return "Suit[%s]".formatted(caseId);
    }
}
