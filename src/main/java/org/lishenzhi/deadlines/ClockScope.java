package org.lishenzhi.deadlines;

import org.jspecify.annotations.Nullable;

/** For what and for whom a clock runs: a case, within it perhaps one obligation and one person. */
public record ClockScope(String caseId, @Nullable String obligationId, @Nullable String personId) {

    /** The scope as one text, for the unique key of a clock. */
    String key() {
        return caseId + '/' + (obligationId == null ? "-" : obligationId) + '/' + (personId == null ? "-" : personId);
    }
}
