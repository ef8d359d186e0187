package org.lishenzhi.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One obligation as a court's document in force awards it.
 *
 * @param amount 元, for money
 * @param premises where the house lies, for a house
 * @param performBy the last day for performing it; none if the document names no period
 * @param debtorIds the parties who owe it
 * @param liability how they answer for it among themselves
 */
public record Award(
        ObligationKind kind,
        String content,
        @Nullable BigDecimal amount,
        @Nullable String premises,
        @Nullable LocalDate performBy,
        List<String> debtorIds,
        Liability liability) {

    public Award(
            ObligationKind kind,
            String content,
            @Nullable BigDecimal amount,
            @Nullable String premises,
            @Nullable LocalDate performBy,
            List<String> debtorIds) {
        this(kind, content, amount, premises, performBy, debtorIds, Liability.JOINT);
    }
}
