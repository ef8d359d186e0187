package org.lishenzhi.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The table of statutory periods. */
public interface DeadlineRules {

    /** The kinds of events from which a rule may run; several if the court's own document names which. */
    List<String> startingEvents(String ruleId);

    /** The rules that may run from an event of this kind; none if the table does not know it. */
    List<String> startedBy(String startingEvent);

    /**
     * The kinds of events by which a period is extended, if it can be: the starting events of the rule that bears its
     * name with {@code -extension}, whose length is added.
     */
    List<String> extendingEvents(String ruleId);

    /** Every row, in the order of the table; of older and newer law each. */
    List<DeadlineRule> all();

    /** Whether the law itself fixes how long a period lasts, in every row of it. */
    default boolean isFixed(String ruleId) {
        return all().stream().filter(rule -> rule.ruleId().equals(ruleId)).allMatch(DeadlineRule::isConfirmed);
    }

    /** The row that was the law on the day of the event. */
    Optional<DeadlineRule> find(String ruleId, String startingEvent, LocalDate startedOn);
}
