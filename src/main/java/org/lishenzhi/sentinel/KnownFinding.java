package org.lishenzhi.sentinel;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A finding in the book.
 *
 * @param settledBy who handled it; none while it is open or if it went away by itself
 * @param note what was done about it, or why it is no problem
 */
public record KnownFinding(
        String id,
        Finding finding,
        FindingState state,
        LocalDateTime foundAt,
        @Nullable String settledBy,
        @Nullable String note) {}
