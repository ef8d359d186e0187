package org.lishenzhi.sentinel;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lishenzhi.casefile.CaseState;

/** The states in which a case must go on: somebody has a task, a timer runs, or a certain report is awaited. */
public final class MovingStates {

    private static final Set<CaseState> MOVING = EnumSet.of(
            CaseState.FILING,
            CaseState.TRIAL,
            CaseState.PERFORMANCE,
            CaseState.APPLICATION_RECEIVED,
            CaseState.URGING,
            CaseState.ENFORCEMENT_REQUESTED,
            CaseState.ENFORCING);

    private MovingStates() {}

    /** Their names, as the register of cases keeps them. */
    public static List<String> names() {
        return MOVING.stream().map(Enum::name).toList();
    }
}
