package org.lishenzhi.security;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.lishenzhi.law.CourtClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who stands in for somebody in one case: as {@link Leaves} says, but never a person who must not take the case. */
@Service
@Transactional(readOnly = true)
public class StandIns {

    private final Leaves leaves;
    private final Recusals recusals;
    private final CourtClock clock;

    StandIns(Leaves leaves, Recusals recusals, CourtClock clock) {
        this.leaves = leaves;
        this.recusals = recusals;
        this.clock = clock;
    }

    /** Who does this person's work in the case today; he himself while nobody is there who may take it. */
    public String atWorkFor(String caseId, String accountId) {
        Set<String> away = new LinkedHashSet<>();
        String person = accountId;
        while (away.add(person)) {
            Optional<String> next = leaves.substitute(person, clock.today());
            if (next.isEmpty()) {
                return mayTake(caseId, person, accountId) ? person : accountId;
            }
            person = next.get();
        }
        return accountId;
    }

    /** Who has the case already is not asked again; only somebody else must be free of it. */
    private boolean mayTake(String caseId, String person, String accountId) {
        return person.equals(accountId) || recusals.of(caseId, person).isEmpty();
    }
}
