package org.lishenzhi.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cost of enforcement, borne by the debtor.
 *
 * @param key what it is for; the same key is one cost of its case
 * @param amount 元
 * @param note in words that hold no personal data
 * @param settlement how it was settled; none while it is open
 */
public record Cost(
        String caseId,
        String key,
        CostKind kind,
        BigDecimal amount,
        LocalDate incurredOn,
        String note,
        @Nullable CostSettlement settlement,
        @Nullable LocalDate settledOn) {

    public boolean isOpen() {
        return settlement == null;
    }
}
