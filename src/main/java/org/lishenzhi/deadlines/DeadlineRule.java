package org.lishenzhi.deadlines;

import java.util.List;
import org.lishenzhi.law.Period;

/**
 * One row of the table of statutory periods.
 *
 * @param startingEvent the kind of case-file event from which it runs
 * @param article the article of law it follows
 * @param certainty ✔ read in the text of the law, ◐ second-hand, ✘ unconfirmed; all but ✔ are shown as 待院方确认
 * @param warningDays how many days before the last one people are warned, the earliest warning first
 * @param stoppedBy the kinds of events by which what the period is for has been done
 * @param excludes the kinds of spans that do not count, by their ids
 * @param remark what a person should know besides
 */
public record DeadlineRule(
        String ruleId,
        String startingEvent,
        String label,
        Period period,
        String article,
        String certainty,
        List<Integer> warningDays,
        List<String> stoppedBy,
        List<String> excludes,
        String remark) {

    public DeadlineRule {
        warningDays = List.copyOf(warningDays);
        stoppedBy = List.copyOf(stoppedBy);
        excludes = List.copyOf(excludes);
    }

    /** The same rule with the length of an extension added to its own. */
    DeadlineRule extendedBy(DeadlineRule extension) {
        return new DeadlineRule(
                ruleId,
                startingEvent,
                label,
                period.plus(extension.period()),
                article + "；" + extension.article(),
                certainty,
                warningDays,
                stoppedBy,
                excludes,
                remark);
    }

    /** The same rule with the length that the court's document named; the unit stays. */
    DeadlineRule lasting(long length) {
        return new DeadlineRule(
                ruleId,
                startingEvent,
                label,
                new Period(length, period.unit(), period.rolls()),
                article,
                certainty,
                warningDays,
                stoppedBy,
                excludes,
                remark);
    }

    public boolean isConfirmed() {
        return "✔".equals(certainty);
    }
}
