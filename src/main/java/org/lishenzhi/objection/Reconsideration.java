package org.lishenzhi.objection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * A request that the court above reconsider a ruling on an objection (复议, 民事诉讼法第二百三十六条).
 *
 * @param eventId the event by which it was received
 * @param objectionId the objection whose ruling it attacks
 * @param outcome what the court above decided; none until then
 */
public record Reconsideration(
        @Id String eventId,
        String objectionId,
        String caseId,
        LocalDate receivedOn,
        @Nullable LocalDate transferredOn,
        @Nullable LocalDate superiorReceivedOn,
        @Nullable FurtherReview outcome,
        @Nullable LocalDate effectiveOn) {

    Reconsideration transferred(LocalDate on) {
        return new Reconsideration(
                eventId, objectionId, caseId, receivedOn, on, superiorReceivedOn, outcome, effectiveOn);
    }

    Reconsideration receivedAbove(LocalDate on) {
        return new Reconsideration(eventId, objectionId, caseId, receivedOn, transferredOn, on, outcome, effectiveOn);
    }

    Reconsideration decided(FurtherReview how, LocalDate on) {
        return new Reconsideration(
                eventId, objectionId, caseId, receivedOn, transferredOn, superiorReceivedOn, how, on);
    }
}
