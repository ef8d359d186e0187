package org.lishenzhi.objection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * An objection in a case.
 *
 * @param id the id of the event by which it was received
 * @param obligationId the obligation that it concerns; none if it concerns the whole case
 * @param acceptedOn the day it was accepted (受理): a stop counts from here, not from the paper's arrival
 * @param servedOn the day the decision was served
 */
public record Objection(
        @Id String id,
        String caseId,
        @Nullable String obligationId,
        ObjectionKind kind,
        LocalDate acceptedOn,
        ObjectionOutcome outcome,
        @Nullable LocalDate servedOn) {

    Objection decided(ObjectionOutcome outcome, LocalDate servedOn) {
        return new Objection(id, caseId, obligationId, kind, acceptedOn, outcome, servedOn);
    }

    boolean concerns(@Nullable String obligation) {
        return obligationId == null || obligation == null || obligationId.equals(obligation);
    }
}
