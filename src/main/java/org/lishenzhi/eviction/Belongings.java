package org.lishenzhi.eviction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * What the evicted left behind and the court keeps for them: a row with a date, not a process that waits.
 *
 * @param collectBy the last day for collecting them; none until the notice was given
 */
public record Belongings(
        @Id String obligationId,
        String caseId,
        String inventory,
        String storage,
        @Nullable LocalDate noticeGiven,
        @Nullable LocalDate collectBy,
        @Nullable LocalDate collectedOn) {

    Belongings announced(LocalDate given, LocalDate lastDay) {
        return new Belongings(obligationId, caseId, inventory, storage, given, lastDay, collectedOn);
    }
}
