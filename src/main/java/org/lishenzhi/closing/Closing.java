package org.lishenzhi.closing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * A closing of a case that was begun, whatever came of it.
 *
 * @param id the id of the event by which it was proposed, or one of its own
 * @param ordinal 1 for the first of its case
 * @param reason the row of the table of closings
 * @param proposed whether the person in charge proposed it; otherwise it began when all was performed
 * @param opinion why it was returned or refused last, or what stood in its way; none if nothing did
 */
public record Closing(
        @Id String id,
        String caseId,
        int ordinal,
        ClosingKind kind,
        String reason,
        boolean proposed,
        @Nullable String grounds,
        String openedBy,
        LocalDate openedOn,
        ClosingStatus status,
        @Nullable String opinion,
        @Nullable LocalDate endedOn) {

    boolean isOpen() {
        return status == ClosingStatus.OPEN;
    }

    Closing noting(@Nullable String said) {
        return new Closing(
                id, caseId, ordinal, kind, reason, proposed, grounds, openedBy, openedOn, status, said, endedOn);
    }

    Closing ended(ClosingStatus how, LocalDate on) {
        return new Closing(id, caseId, ordinal, kind, reason, proposed, grounds, openedBy, openedOn, how, opinion, on);
    }
}
