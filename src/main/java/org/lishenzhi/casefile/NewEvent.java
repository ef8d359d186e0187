package org.lishenzhi.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An event to be recorded.
 *
 * @param key the same key records the event once, however often it is told
 */
public record NewEvent(
        String caseId,
        String kind,
        String title,
        LocalDate occurredOn,
        @Nullable String partyId,
        @Nullable String obligationId,
        @Nullable String note,
        String by,
        String key) {}
