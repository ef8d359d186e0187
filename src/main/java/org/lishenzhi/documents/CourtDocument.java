package org.lishenzhi.documents;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * A document of a case, for now a plain text.
 *
 * @param kind what the court calls it, e.g. 腾房公告
 * @param version 1, and one more with each new draft of its kind; the highest is the latest
 * @param signedRight in whose right it was signed, e.g. 院长本人, or the delegation's document number
 */
public record CourtDocument(
        @Id String id,
        String caseId,
        @Nullable String obligationId,
        String kind,
        int version,
        String body,
        String draftedBy,
        LocalDateTime draftedAt,
        @Nullable String signedBy,
        @Nullable LocalDateTime signedAt,
        @Nullable String signedRight) {

    public boolean isSigned() {
        return signedAt != null;
    }

    CourtDocument signed(String by, LocalDateTime at, String right) {
        return new CourtDocument(id, caseId, obligationId, kind, version, body, draftedBy, draftedAt, by, at, right);
    }
}
