package org.lishenzhi.preservation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * An application for preservation and what became of it.
 *
 * @param eventId the event of the case by which it was applied for; the models know it by this
 * @param requested the sum up to which property is to be preserved, 元; none until the application was registered
 * @param number the 执保 number; none unless it was granted
 */
public record Preservation(
        @Id String id,
        String caseId,
        String eventId,
        PreservationKind kind,
        PreservationState state,
        String applicantId,
        LocalDate appliedOn,
        boolean urgent,
        @Nullable BigDecimal requested,
        @Nullable RulingOutcome outcome,
        @Nullable String number,
        @Nullable LocalDate takenOn) {

    /** The sum asked for; an error before the application was registered. */
    public BigDecimal sum() {
        if (requested == null) {
            throw new IllegalStateException("保全申请尚未登记请求数额");
        }
        return requested;
    }

    Preservation requesting(BigDecimal sum, boolean urgent) {
        return copy(kind, state, urgent, sum, outcome, number, takenOn);
    }

    Preservation proposing(RulingOutcome outcome) {
        return copy(kind, state, urgent, requested, outcome, number, takenOn);
    }

    Preservation ordered(String number) {
        return copy(kind, PreservationState.ORDERED, urgent, requested, outcome, number, takenOn);
    }

    Preservation taken(LocalDate on) {
        return copy(kind, PreservationState.TAKEN, urgent, requested, outcome, number, on);
    }

    Preservation in(PreservationState state) {
        return copy(kind, state, urgent, requested, outcome, number, takenOn);
    }

    Preservation turnedInto(PreservationKind kind) {
        return copy(kind, state, urgent, requested, outcome, number, takenOn);
    }

    private Preservation copy(
            PreservationKind kind,
            PreservationState state,
            boolean urgent,
            @Nullable BigDecimal requested,
            @Nullable RulingOutcome outcome,
            @Nullable String number,
            @Nullable LocalDate takenOn) {
        return new Preservation(
                id, caseId, eventId, kind, state, applicantId, appliedOn, urgent, requested, outcome, number, takenOn);
    }
}
