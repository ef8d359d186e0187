package org.lishenzhi.urging;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * One urging of a case.
 *
 * @param registerNumber its internal number in the court's register of urgings; it is no number of the case
 * @param lastDay the last day of urging, for the reason told
 * @param deferred whether the applicant agreed in writing that filing waits
 * @param amountAtStart what was owed in money, in 元
 * @param result what the officer reported; none until then
 * @param amountPerformed what was paid while it lasted, in 元; none until it ended
 */
public record Urging(
        @Id String id,
        String caseId,
        String registerNumber,
        LocalDate appliedOn,
        LocalDate begunOn,
        LocalDate lastDay,
        String lastDayReason,
        boolean deferred,
        BigDecimal amountAtStart,
        @Nullable UrgingResult result,
        @Nullable LocalDate consentWithdrawnOn,
        @Nullable LocalDate endedOn,
        @Nullable UrgingOutcome outcome,
        @Nullable BigDecimal amountPerformed) {

    public UrgingPeriod period() {
        return new UrgingPeriod(lastDay, lastDayReason);
    }

    Urging reported(UrgingResult reported) {
        return with(reported, consentWithdrawnOn, endedOn, outcome, amountPerformed);
    }

    /** Filing waits from now on, as the applicant agreed in writing. */
    Urging deferredInWriting() {
        return new Urging(
                id,
                caseId,
                registerNumber,
                appliedOn,
                begunOn,
                lastDay,
                lastDayReason,
                true,
                amountAtStart,
                result,
                consentWithdrawnOn,
                endedOn,
                outcome,
                amountPerformed);
    }

    Urging withoutConsent(LocalDate since) {
        return with(result, since, endedOn, outcome, amountPerformed);
    }

    Urging ended(LocalDate on, UrgingOutcome how, BigDecimal performed) {
        return with(result, consentWithdrawnOn, on, how, performed);
    }

    /** Why it ended in filing, in words. */
    String why() {
        if (consentWithdrawnOn != null) {
            return "申请人撤回督促同意";
        }
        if (result == UrgingResult.AGREEMENT) {
            return "督促阶段履行协议未履行";
        }
        return result == null ? lastDayReason : result.label();
    }

    private Urging with(
            @Nullable UrgingResult reported,
            @Nullable LocalDate withdrawnOn,
            @Nullable LocalDate on,
            @Nullable UrgingOutcome how,
            @Nullable BigDecimal performed) {
        return new Urging(
                id,
                caseId,
                registerNumber,
                appliedOn,
                begunOn,
                lastDay,
                lastDayReason,
                deferred,
                amountAtStart,
                reported,
                withdrawnOn,
                on,
                how,
                performed);
    }
}
