package org.lishenzhi.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A party of a case. Names are never split into family and given name; numbers are shown masked only.
 *
 * @param maskedIdNumber ID number or 统一社会信用代码 with its middle hidden
 * @param unverifiable why the identity papers could not be verified, if they could not
 * @param joinedOn the day he became what he is in the case; none if he is it from the beginning
 * @param leftOn the day another took his place, or he ceased to be a party; none while he is one
 */
public record Party(
        String id,
        String caseId,
        PartyRole role,
        PartyKind kind,
        String name,
        @Nullable String maskedIdNumber,
        @Nullable String unverifiable,
        @Nullable String maskedPhone,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate leftOn) {

    /** A party from the beginning to this day. */
    public Party(
            String id,
            String caseId,
            PartyRole role,
            PartyKind kind,
            String name,
            @Nullable String maskedIdNumber,
            @Nullable String unverifiable,
            @Nullable String maskedPhone) {
        this(id, caseId, role, kind, name, maskedIdNumber, unverifiable, maskedPhone, null, null);
    }

    /** A natural person's first character and 某 (隐名); organisations keep their names. */
    public String maskedName() {
        return kind == PartyKind.NATURAL_PERSON ? Masking.name(name) : name;
    }

    /** Says who it is without saying who it is. */
    @Override
    public String toString() {
        return "Party[%s]".formatted(id);
    }
}
