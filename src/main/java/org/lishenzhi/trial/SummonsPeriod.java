package org.lishenzhi.trial;

import java.time.LocalDate;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.Procedure;
import org.lishenzhi.deadlines.Calendars;
import org.lishenzhi.deadlines.DeadlineRules;
import org.springframework.stereotype.Component;

/**
 * The time by which parties are summoned to a hearing: three days before it in the ordinary procedure (民事诉讼法第一百三十九条),
 * by its day in the others (第一百六十三条).
 */
@Component
class SummonsPeriod {

    private static final String RULE = "hearing-notice";
    private static final String EVENT = "HearingDay";

    private final CaseFile cases;
    private final DeadlineRules rules;
    private final Calendars calendars;

    SummonsPeriod(CaseFile cases, DeadlineRules rules, Calendars calendars) {
        this.cases = cases;
        this.rules = rules;
        this.calendars = calendars;
    }

    LocalDate lastDay(String caseId, LocalDate hearingDay) {
        if (cases.get(caseId).procedure() != Procedure.ORDINARY) {
            return hearingDay;
        }
        return rules.find(RULE, EVENT, hearingDay)
                .map(rule -> calendars.clock().reckon(hearingDay, rule.period()).due())
                .orElse(hearingDay);
    }
}
