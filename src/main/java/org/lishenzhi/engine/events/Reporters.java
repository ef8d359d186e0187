package org.lishenzhi.engine.events;

import java.util.Set;

/** Who may report, where several kinds of events may be reported by the same groups of people. */
final class Reporters {

    static final Set<String> OFFICERS = Set.of("enforcement-officer", "enterprise-team");
    static final Set<String> SUIT = Set.of("filing-clerk", "judge-assistant", "trial-judge", "quick-track-judge");
    static final Set<String> OBJECTION_COUNTER = Set.of("enforcement-review", "filing-clerk");
    static final Set<String> DEBTOR_CONTACTS = Set.of(
            "enforcement-officer",
            "enterprise-team",
            "judge-assistant",
            "trial-judge",
            "quick-track-judge",
            "urging-officer");
    static final Set<String> FILE_KEEPERS = Set.of(
            "enforcement-officer",
            "enterprise-team",
            "filing-clerk",
            "trial-judge",
            "quick-track-judge",
            "urging-officer");

    private Reporters() {}
}
