package org.lishenzhi.objection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * An objection that was accepted.
 *
 * @param id the id of the event by which it was received
 * @param obligationId the obligation that it concerns; none if it concerns the whole case
 * @param objectorId the party who objects; none if he is no party
 * @param acceptedOn the day it was accepted (受理): a stop counts from here, not from the paper's arrival
 * @param servedOn the day the decision was served on the objector
 * @param furtherReview what became of it after the decision; none if nothing did
 */
public record Objection(
        @Id String id,
        String caseId,
        @Nullable String obligationId,
        @Nullable String objectorId,
        ObjectionKind kind,
        LocalDate acceptedOn,
        ObjectionOutcome outcome,
        @Nullable LocalDate servedOn,
        @Nullable FurtherReview furtherReview) {

    Objection decided(ObjectionOutcome decision, LocalDate on) {
        return new Objection(id, caseId, obligationId, objectorId, kind, acceptedOn, decision, on, furtherReview);
    }

    Objection reviewed(FurtherReview further) {
        return new Objection(id, caseId, obligationId, objectorId, kind, acceptedOn, outcome, servedOn, further);
    }

    boolean concerns(@Nullable String obligation) {
        return obligationId == null || obligation == null || obligationId.equals(obligation);
    }

    boolean isUnderReview() {
        return furtherReview == null ? outcome == ObjectionOutcome.PENDING : furtherReview.isPending();
    }

    /** How it stands, as the table of effects knows it. */
    String standing() {
        return furtherReview == null ? outcome.name() : furtherReview.name();
    }

    /** How it stands, in words. */
    public String told() {
        return furtherReview == null ? outcome.label() : "%s；%s".formatted(outcome.label(), furtherReview.label());
    }
}
