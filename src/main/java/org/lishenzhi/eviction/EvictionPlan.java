package org.lishenzhi.eviction;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * The plan for one day of forced eviction.
 *
 * @param vulnerable whether old, ill, disabled or minor persons live there
 * @param protection what is arranged for them
 * @param obstacles why it could not be carried out; none unless it was tried in vain
 */
public record EvictionPlan(
        @Id String id,
        String obligationId,
        String caseId,
        LocalDate evictionDay,
        boolean vulnerable,
        @Nullable String protection,
        LocalDateTime madeAt,
        @Nullable String obstacles) {

    EvictionPlan hindered(String obstacles) {
        return new EvictionPlan(id, obligationId, caseId, evictionDay, vulnerable, protection, madeAt, obstacles);
    }
}
