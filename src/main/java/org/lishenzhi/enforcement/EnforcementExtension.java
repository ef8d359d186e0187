package org.lishenzhi.enforcement;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * A request for more time in enforcement.
 *
 * @param id of the event by which it came
 * @param opinion of the director; none while he has not given it
 * @param granted none while it is not decided
 */
public record EnforcementExtension(
        @Id String id,
        String caseId,
        String reason,
        @Nullable String opinion,
        String requestedBy,
        @Nullable Boolean granted) {

    EnforcementExtension advised(String told) {
        return new EnforcementExtension(id, caseId, reason, told, requestedBy, granted);
    }

    EnforcementExtension decided(boolean grant) {
        return new EnforcementExtension(id, caseId, reason, opinion, requestedBy, grant);
    }
}
