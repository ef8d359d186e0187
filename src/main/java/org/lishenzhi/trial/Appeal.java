package org.lishenzhi.trial;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * An appeal that came in time.
 *
 * @param id the id of the event by which it was received
 * @param outcome how it was decided; none until then
 * @param effectiveOn the day from which the decision, or the judgment that it leaves in force, has effect
 */
public record Appeal(
        @Id String id,
        String caseId,
        String personId,
        LocalDate receivedOn,
        @Nullable AppealOutcome outcome,
        @Nullable LocalDate effectiveOn) {

    Appeal decided(AppealOutcome how, LocalDate effective) {
        return new Appeal(id, caseId, personId, receivedOn, how, effective);
    }

    boolean isPending() {
        return outcome == null;
    }
}
