package org.lishenzhi.preservation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * A row of the register of measures (查封、扣押、冻结): what is held, in which place of the queue, and until when.
 *
 * @param id also the key of the event by which it took effect
 * @param holder the unit that assists or keeps the property
 * @param description what it is, with numbers hidden
 * @param assetKey the same for the same property, whatever case holds it; betrays none of its numbers
 * @param amount the value held, 元
 * @param place 1 for the first seizure; whoever comes later waits (轮候)
 * @param expiresOn the last day of its term; none while it waits, for no term runs then
 * @param renewalBegunFor the last day for which somebody was asked to renew it
 * @param inEnforcement whether it goes on as a measure of enforcement
 */
public record Seizure(
        @Id String id,
        String caseId,
        String preservationId,
        SeizureKind kind,
        String ownerId,
        String holder,
        String description,
        String assetKey,
        BigDecimal amount,
        int place,
        SeizureState state,
        @Nullable LocalDate effectiveOn,
        @Nullable LocalDate expiresOn,
        @Nullable LocalDate renewalBegunFor,
        boolean inEnforcement) {

    /** The last day of the term; an error for a measure that waits. */
    public LocalDate expiry() {
        if (expiresOn == null) {
            throw new IllegalStateException("轮候的查封没有期限");
        }
        return expiresOn;
    }

    /** What a person reads in a list, e.g. 冻结存款（首封）. */
    public String title() {
        return "%s（%s）".formatted(kind.label(), place == 1 ? "首封" : "轮候第%d位".formatted(place));
    }

    Seizure effective(LocalDate on, LocalDate until) {
        return copy(1, SeizureState.EFFECTIVE, on, until);
    }

    Seizure waiting(int place) {
        return copy(place, SeizureState.WAITING, null, null);
    }

    Seizure renewed(LocalDate until) {
        return copy(place, state, effectiveOn, until);
    }

    Seizure in(SeizureState state) {
        return copy(place, state, effectiveOn, expiresOn);
    }

    private Seizure copy(
            int place, SeizureState state, @Nullable LocalDate effectiveOn, @Nullable LocalDate expiresOn) {
        return new Seizure(
                id,
                caseId,
                preservationId,
                kind,
                ownerId,
                holder,
                description,
                assetKey,
                amount,
                place,
                state,
                effectiveOn,
                expiresOn,
                renewalBegunFor,
                inEnforcement);
    }
}
