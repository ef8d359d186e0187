package org.lishenzhi.objection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * The review of one objection.
 *
 * @param heardOn the day of the hearing; none if it was reviewed in writing
 * @param outcome what the panel decided by majority
 * @param ruledOn the day the last member signed the ruling
 */
public record ObjectionReview(
        @Id String eventId,
        @Nullable LocalDate heardOn,
        @Nullable ObjectionOutcome outcome,
        @Nullable LocalDate ruledOn) {

    ObjectionReview heard(LocalDate on) {
        return new ObjectionReview(eventId, on, outcome, ruledOn);
    }

    ObjectionReview concluded(ObjectionOutcome decided) {
        return new ObjectionReview(eventId, heardOn, decided, ruledOn);
    }

    ObjectionReview ruled(LocalDate on) {
        return new ObjectionReview(eventId, heardOn, outcome, on);
    }

    ObjectionOutcome decided() {
        if (outcome == null) {
            throw new IllegalStateException("异议尚未评议");
        }
        return outcome;
    }
}
