package org.lishenzhi.objection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * An objection as its papers came in; whether it is accepted is another question.
 *
 * @param eventId the event by which it was received
 * @param documentKey under which the rulings on it stand in the registry of documents
 * @param objectorId the party who objects; none if he is no party of the case
 * @param objectorName the encrypted name of an objector who is no party
 * @param supplementOrderedOn the day he was told, once, what was missing
 * @param number its 执异 number, once accepted
 * @param servedOn the day the ruling reached the objector
 */
public record ObjectionFiling(
        @Id String eventId,
        String documentKey,
        String caseId,
        @Nullable String obligationId,
        ObjectionKind kind,
        LocalDate filedOn,
        @Nullable String objectorId,
        @Nullable String objectorName,
        @Nullable LocalDate supplementOrderedOn,
        @Nullable FilingDecision decision,
        @Nullable String number,
        @Nullable LocalDate servedOn) {

    ObjectionFiling by(@Nullable String sealedName) {
        return with(sealedName, supplementOrderedOn, decision, number, servedOn);
    }

    ObjectionFiling decided(FilingDecision answer, LocalDate today) {
        LocalDate ordered = answer == FilingDecision.SUPPLEMENT ? today : supplementOrderedOn;
        return with(objectorName, ordered, answer, number, servedOn);
    }

    ObjectionFiling numbered(String given) {
        return with(objectorName, supplementOrderedOn, FilingDecision.ACCEPT, given, servedOn);
    }

    ObjectionFiling served(LocalDate on) {
        return with(objectorName, supplementOrderedOn, decision, number, on);
    }

    /** The ruling that answers it, as the registry calls it. */
    public String document() {
        return number == null ? ObjectionRefusals.DOCUMENT : kind.document();
    }

    private ObjectionFiling with(
            @Nullable String name,
            @Nullable LocalDate ordered,
            @Nullable FilingDecision answer,
            @Nullable String given,
            @Nullable LocalDate served) {
        return new ObjectionFiling(
                eventId,
                documentKey,
                caseId,
                obligationId,
                kind,
                filedOn,
                objectorId,
                name,
                ordered,
                answer,
                given,
                served);
    }
}
