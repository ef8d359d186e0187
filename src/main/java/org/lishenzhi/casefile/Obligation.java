package org.lishenzhi.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An obligation of the title (判项).
 *
 * @param amount 元, for money
 * @param premises where the house lies, for a house
 * @param performBy the last day for performing it; none if the title names no period
 * @param debtorIds the parties who owe it
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
        List<String> debtorIds) {}
