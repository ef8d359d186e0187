package org.lishenzhi.trial;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * A hearing of a case.
 *
 * @param ordinal 1 for the first of the case
 * @param heldOn the day it was held; none until then
 * @param absentees the ids of those who did not come, joined by commas; none until it was held
 */
public record Hearing(
        @Id String id,
        String caseId,
        int ordinal,
        LocalDate hearingDay,
        String place,
        LocalDateTime scheduledAt,
        @Nullable LocalDate heldOn,
        @Nullable String absentees) {

    Hearing held(LocalDate on, List<String> absent) {
        return new Hearing(id, caseId, ordinal, hearingDay, place, scheduledAt, on, String.join(",", absent));
    }
}
