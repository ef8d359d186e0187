package org.lishenzhi.deadlines;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which events bear on which periods: those from which one runs, by which it is extended or done, or that bound a span that does not count. */
@Component
class BearingEvents {

    private static final String EXTENSION = "-extension";

    private final DeadlineRules rules;
    private final ExcludedSpans excludedSpans;

    BearingEvents(DeadlineRules rules, ExcludedSpans excludedSpans) {
        this.rules = rules;
        this.excludedSpans = excludedSpans;
    }

    /** The rules whose clocks may run otherwise after an event of this kind. */
    Set<String> rulesBorneOnBy(String kind) {
        return rules.all().stream()
                .filter(rule -> rule.startingEvent().equals(kind)
                        || rule.stoppedBy().contains(kind)
                        || excludedSpans.areBoundBy(rule.excludes(), kind))
                .flatMap(rule -> Stream.of(rule.ruleId(), extended(rule.ruleId())))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The rows of an extension bear on the period that they extend. */
    private static String extended(String ruleId) {
        return ruleId.endsWith(EXTENSION) ? ruleId.substring(0, ruleId.length() - EXTENSION.length()) : ruleId;
    }
}
