package org.lishenzhi.casefile;

import org.jspecify.annotations.Nullable;

/**
 * A party of a case. Names are never split into family and given name; numbers are shown masked only.
 *
 * @param maskedIdNumber ID number or 统一社会信用代码 with its middle hidden
 * @param unverifiable why the identity papers could not be verified, if they could not
 */
public record Party(
        String id,
        String caseId,
        PartyRole role,
        PartyKind kind,
        String name,
        @Nullable String maskedIdNumber,
        @Nullable String unverifiable,
        @Nullable String maskedPhone) {

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
