package org.lishenzhi.security;

import java.util.EnumSet;
import java.util.Set;
import org.lishenzhi.casefile.CaseState;

/**
 * The counters of the court, where papers come in for cases in which nobody has work to do at the moment: all of them at
 * the filing counter, to which objections to enforcement and applications after its end come too; at the reception
 * centre those from the day of effect until enforcement is requested, and again when it was terminated.
 */
final class Counters {

    private static final Set<CaseState> FILING = EnumSet.allOf(CaseState.class);
    private static final Set<CaseState> RECEPTION =
            EnumSet.range(CaseState.PERFORMANCE, CaseState.ENFORCEMENT_REQUESTED);

    private Counters() {}

    /** The states in which the cases of the court are seen at this person's counter. */
    static Set<CaseState> openTo(Person person) {
        Set<CaseState> states = EnumSet.noneOf(CaseState.class);
        if (person.is(Role.FILING_CLERK)) {
            states.addAll(FILING);
        }
        if (person.is(Role.URGING_OFFICER)) {
            states.addAll(RECEPTION);
            states.add(CaseState.ENFORCEMENT_TERMINATED);
        }
        return states;
    }
}
