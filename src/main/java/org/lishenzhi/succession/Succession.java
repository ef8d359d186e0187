package org.lishenzhi.succession;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * An application that somebody take the place of a party, or stand beside him.
 *
 * @param eventId the event by which it was received; the model knows it by this
 * @param predecessorId the party concerned
 * @param successorId who is to take his place or to stand beside him
 * @param proposed what the latest draft of the ruling proposes; none before the first
 * @param liabilityLimit 元 up to which the successor answers, if the ruling names it
 */
public record Succession(
        @Id String id,
        String eventId,
        String caseId,
        SuccessionKind kind,
        String predecessorId,
        String successorId,
        LocalDate appliedOn,
        SuccessionState state,
        @Nullable SuccessionState proposed,
        @Nullable BigDecimal liabilityLimit,
        @Nullable LocalDate ruledOn,
        @Nullable LocalDate closedOn) {

    Succession proposing(boolean granted, @Nullable BigDecimal limit) {
        return copy(state, granted ? SuccessionState.GRANTED : SuccessionState.DENIED, limit, ruledOn, closedOn);
    }

    /** Signed as the latest draft proposes. */
    Succession ruled(LocalDate on) {
        if (proposed == null) {
            throw new IllegalStateException("变更追加裁定尚未拟写");
        }
        return copy(proposed, proposed, liabilityLimit, on, closedOn);
    }

    Succession closed(SuccessionState state, LocalDate on) {
        return copy(state, proposed, liabilityLimit, ruledOn, on);
    }

    boolean isToBeGranted() {
        return proposed == SuccessionState.GRANTED;
    }

    boolean isClosed() {
        return closedOn != null;
    }

    private Succession copy(
            SuccessionState state,
            @Nullable SuccessionState proposed,
            @Nullable BigDecimal limit,
            @Nullable LocalDate ruledOn,
            @Nullable LocalDate closedOn) {
        return new Succession(
                id,
                eventId,
                caseId,
                kind,
                predecessorId,
                successorId,
                appliedOn,
                state,
                proposed,
                limit,
                ruledOn,
                closedOn);
    }
}
