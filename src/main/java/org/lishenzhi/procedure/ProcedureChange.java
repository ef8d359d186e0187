package org.lishenzhi.procedure;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * A change of procedure in a case.
 *
 * @param eventId the event by which it was proposed
 * @param documentKey under which its document stands in the registry
 * @param obligationId the obligation that it concerns; none if it concerns the whole case
 * @param reason why, encrypted
 * @param debtorApplied whether the debtor asked for it
 * @param lastDay the last day that its document names; none if it names none
 * @param servedOn the day the last party was served
 * @param inForceAt when that was entered
 * @param endedOn the day from which enforcement went on
 */
public record ProcedureChange(
        @Id String eventId,
        String documentKey,
        String caseId,
        @Nullable String obligationId,
        ChangeKind kind,
        LocalDate proposedOn,
        String reason,
        boolean debtorApplied,
        @Nullable LocalDate lastDay,
        ChangeState state,
        @Nullable LocalDate servedOn,
        @Nullable LocalDate inForceOn,
        @Nullable LocalDateTime inForceAt,
        @Nullable LocalDate endedOn) {

    ProcedureChange drafted(boolean byDebtor, @Nullable LocalDate last) {
        return with(byDebtor, last, state, servedOn, inForceOn, inForceAt, endedOn);
    }

    ProcedureChange in(ChangeState next) {
        return with(debtorApplied, lastDay, next, servedOn, inForceOn, inForceAt, endedOn);
    }

    ProcedureChange served(LocalDate on) {
        LocalDate latest = servedOn == null || on.isAfter(servedOn) ? on : servedOn;
        return with(debtorApplied, lastDay, state, latest, inForceOn, inForceAt, endedOn);
    }

    ProcedureChange inForce(LocalDate on, LocalDateTime at) {
        return with(debtorApplied, lastDay, ChangeState.IN_FORCE, servedOn, on, at, endedOn);
    }

    ProcedureChange ended(ChangeState how, LocalDate on) {
        return with(debtorApplied, lastDay, how, servedOn, inForceOn, inForceAt, on);
    }

    boolean concerns(@Nullable String obligation) {
        return obligationId == null || obligation == null || obligationId.equals(obligation);
    }

    /** How it stands, in words. */
    public String told() {
        return "%s%s%s"
                .formatted(
                        state.label(),
                        inForceOn == null ? "" : "，自%s".formatted(inForceOn),
                        endedOn == null
                                ? lastDay == null ? "" : "，至%s".formatted(lastDay)
                                : "，%s结束".formatted(endedOn));
    }

    private ProcedureChange with(
            boolean byDebtor,
            @Nullable LocalDate last,
            ChangeState next,
            @Nullable LocalDate served,
            @Nullable LocalDate on,
            @Nullable LocalDateTime at,
            @Nullable LocalDate end) {
        return new ProcedureChange(
                eventId,
                documentKey,
                caseId,
                obligationId,
                kind,
                proposedOn,
                reason,
                byDebtor,
                last,
                next,
                served,
                on,
                at,
                end);
    }
}
