package org.lishenzhi.deadlines;

import org.lishenzhi.law.Period;

/**
 * One row of the table of statutory periods.
 *
 * @param startingEvent the kind of case-file event from which it runs
 * @param article the article of law it follows
 * @param certainty ✔ read in the text of the law, ◐ second-hand, ✘ unconfirmed; all but ✔ are shown as 待院方确认
 */
public record DeadlineRule(
        String ruleId, String startingEvent, String label, Period period, String article, String certainty) {

    public boolean isConfirmed() {
        return "✔".equals(certainty);
    }
}
