package org.lishenzhi.casefile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a case.
 *
 * @param kind the kind's name in English, by which rules know it
 * @param title what people read
 * @param correctedBy the event that corrects this one, if it was wrong
 */
public record CaseEvent(
        String id,
        String caseId,
        String kind,
        String title,
        LocalDate occurredOn,
        @Nullable String partyId,
        @Nullable String obligationId,
        @Nullable String note,
        String recordedBy,
        LocalDateTime recordedAt,
        @Nullable String correctedBy) {}
