package org.lishenzhi.assignment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * An application for another person in charge, and what was decided on it.
 *
 * @param id the id of the event by which it came
 * @param previousId the person in charge when it was asked for
 * @param proposedId whom the applicant would like to see in his place
 */
public record OfficerChange(
        @Id String id,
        String caseId,
        String previousId,
        ChangeCause cause,
        String reason,
        @Nullable String proposedId,
        String requestedBy,
        LocalDate requestedOn,
        ChangeOutcome outcome,
        @Nullable String successorId,
        @Nullable String refusal,
        @Nullable String decidedBy,
        @Nullable LocalDate decidedOn) {

    OfficerChange approved(String successor, String by, LocalDate on) {
        return decided(ChangeOutcome.APPROVED, successor, null, by, on);
    }

    OfficerChange refused(String why, String by, LocalDate on) {
        return decided(ChangeOutcome.REFUSED, null, why, by, on);
    }

    private OfficerChange decided(
            ChangeOutcome decision, @Nullable String successor, @Nullable String why, String by, LocalDate on) {
        return new OfficerChange(
                id,
                caseId,
                previousId,
                cause,
                reason,
                proposedId,
                requestedBy,
                requestedOn,
                decision,
                successor,
                why,
                by,
                on);
    }
}
