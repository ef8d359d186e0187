package org.lishenzhi.eviction;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * What the evicted left behind and the court keeps for them: a row with a date, not a process that waits.
 *
 * @param items what was found, in the order of the list
 * @param collectBy the last day for collecting them; none until the notice was given
 */
public record Belongings(
        @Id String obligationId,
        String caseId,
        String storage,
        @Nullable LocalDate noticeGiven,
        @Nullable LocalDate collectBy,
        @Nullable LocalDate collectedOn,
        List<BelongingsItem> items) {

    /** The items as people read them. */
    public String inventory() {
        return items.stream().map(BelongingsItem::told).collect(Collectors.joining("；"));
    }

    Belongings announced(LocalDate given, LocalDate lastDay) {
        return new Belongings(obligationId, caseId, storage, given, lastDay, collectedOn, items);
    }
}
