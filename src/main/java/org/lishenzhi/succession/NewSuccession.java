package org.lishenzhi.succession;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.NewCase.NewParty;

/**
 * A change of parties as it is applied for.
 *
 * @param known who is to follow, if he is a party of the case already
 * @param stranger who is to follow, if he is not
 */
public record NewSuccession(
        String eventId,
        String caseId,
        SuccessionKind kind,
        String predecessorId,
        @Nullable String known,
        @Nullable NewParty stranger,
        LocalDate appliedOn,
        String by) {}
