package org.lishenzhi.casefile;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An obligation of the title (判项).
 *
 * @param amount 元, for money
 * @param premises where the house lies, for a house
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
        List<String> debtorIds) {}
