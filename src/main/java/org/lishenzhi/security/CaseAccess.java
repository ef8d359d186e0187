package org.lishenzhi.security;

import java.util.Set;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.casefile.NotFound;
import org.springframework.stereotype.Component;

/**
 * Who may see the file of a case: whoever has a role in it, or work to do in it, or sits at the counter where its
 * papers come in, or oversees all cases. To everybody else the case does not exist, so that a guess at a number gives
 * no more than a list.
 */
@Component
public class CaseAccess {

    private final CaseFile cases;
    private final OpenWork work;

    CaseAccess(CaseFile cases, OpenWork work) {
        this.cases = cases;
        this.work = work;
    }

    public boolean maySee(Person person, String caseId) {
        return person.oversees()
                || !cases.rolesOf(caseId, person.id()).isEmpty()
                || work.inCase(caseId, person)
                || atCounter(person).contains(cases.get(caseId).state());
    }

    /** The states in which this person sees cases because papers for them come in at his counter. */
    public Set<CaseState> atCounter(Person person) {
        return Counters.openTo(person);
    }

    /** @throws NotFound unless the person may see the case */
    public void requireSight(Person person, String caseId) {
        if (!maySee(person, caseId)) {
            throw new NotFound("没有这个案件，或者您无权查看");
        }
    }
}
