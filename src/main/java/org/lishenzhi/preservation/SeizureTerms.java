package org.lishenzhi.preservation;

import java.time.LocalDate;
import org.lishenzhi.deadlines.Calendars;
import org.lishenzhi.deadlines.DeadlineRule;
import org.lishenzhi.deadlines.DeadlineRules;
import org.springframework.stereotype.Component;

/** The terms of measures as the table of periods gives them. */
@Component
class SeizureTerms {

    private final DeadlineRules rules;
    private final Calendars calendars;

    SeizureTerms(DeadlineRules rules, Calendars calendars) {
        this.rules = rules;
        this.calendars = calendars;
    }

    /** The term by the law of that day. */
    SeizureTerm of(SeizureKind kind, LocalDate day) {
        DeadlineRule rule = rules.find(kind.ruleId(), kind.event(), day)
                .orElseThrow(() -> new IllegalStateException("期限表没有规则 %s".formatted(kind.ruleId())));
        return new SeizureTerm(rule.period(), rule.article(), calendars.clock());
    }
}
