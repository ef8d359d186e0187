package org.lishenzhi.preservation;

import java.time.LocalDate;
import java.util.Optional;
import org.lishenzhi.casefile.CaseEvent;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.deadlines.Calendars;
import org.lishenzhi.deadlines.ClockScope;
import org.lishenzhi.deadlines.DeadlineRules;
import org.lishenzhi.deadlines.Deadlines;
import org.springframework.stereotype.Component;

/** The periods after which preservations fall, counted for each by itself, for several may run in one case. */
@Component
class Falls {

    static final String SUIT_RULE = "pre-suit-preservation-suit";
    static final String ENFORCEMENT_RULE = "pre-enforcement-preservation";
    private static final String PERFORMANCE_DUE = "PerformanceDue";

    private final DeadlineRules rules;
    private final Calendars calendars;
    private final Timeline timeline;
    private final Deadlines deadlines;

    Falls(DeadlineRules rules, Calendars calendars, Timeline timeline, Deadlines deadlines) {
        this.rules = rules;
        this.calendars = calendars;
        this.timeline = timeline;
        this.deadlines = deadlines;
    }

    Fall of(Preservation preservation) {
        return switch (preservation.kind()) {
            case PRE_SUIT ->
                new Fall(
                        Optional.ofNullable(preservation.takenOn())
                                .map(taken -> lastDay(SUIT_RULE, PreservationEvents.TAKEN, taken))
                                .orElse(null),
                        latest(preservation, "FilingReceived").orElse(null));
            case PRE_ENFORCEMENT ->
                new Fall(
                        latest(preservation, PERFORMANCE_DUE)
                                .map(due -> lastDay(ENFORCEMENT_RULE, PERFORMANCE_DUE, due))
                                .orElse(null),
                        latest(preservation, "EnforcementApplied").orElse(null));
            case IN_SUIT, IN_ENFORCEMENT -> new Fall(null, null);
        };
    }

    /** Lets the period for following it up run where people see it and are warned. */
    void watch(Preservation preservation) {
        switch (preservation.kind()) {
            case PRE_SUIT -> deadlines.clock(Applications.scope(preservation), SUIT_RULE);
            case PRE_ENFORCEMENT ->
                deadlines.clock(new ClockScope(preservation.caseId(), null, null), ENFORCEMENT_RULE);
            case IN_SUIT, IN_ENFORCEMENT -> {}
        }
    }

    private LocalDate lastDay(String ruleId, String event, LocalDate from) {
        return rules.find(ruleId, event, from)
                .map(rule -> calendars.clock().reckon(from, rule.period()).due())
                .orElseThrow(() -> new IllegalStateException("期限表没有规则 %s".formatted(ruleId)));
    }

    private Optional<LocalDate> latest(Preservation preservation, String kind) {
        return timeline.latest(preservation.caseId(), kind, null, null).map(CaseEvent::occurredOn);
    }
}
