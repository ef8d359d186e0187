package org.lishenzhi.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a party is said to have performed.
 *
 * @param obligationId which obligation; may be left out by whom only one is still owed
 * @param amount 元, for money; none for anything else
 * @param key the same key records the performance once, however often it is told
 */
public record NewPerformance(
        String caseId,
        @Nullable String obligationId,
        String partyId,
        @Nullable BigDecimal amount,
        LocalDate performedOn,
        String key) {}
