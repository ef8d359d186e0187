package org.lishenzhi.enforcement;

import java.util.List;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.ObligationKind;
import org.lishenzhi.casefile.Performances;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Those against whom a title is enforced (被执行人), as far as they still owe something of it (人 × 判项). */
@Service
@Transactional(readOnly = true)
public class EnforcementDebtors {

    private final CaseFile cases;
    private final Performances performances;

    EnforcementDebtors(CaseFile cases, Performances performances) {
        this.cases = cases;
        this.performances = performances;
    }

    /** The ids of those who owe something that is not performed. */
    public List<String> of(String caseId) {
        return open(caseId).stream()
                .flatMap(obligation -> obligation.debtorIds().stream())
                .distinct()
                .toList();
    }

    /** The obligations that are not performed. */
    public List<Obligation> open(String caseId) {
        return cases.obligations(caseId).stream()
                .filter(obligation -> !performances.isPerformed(obligation))
                .toList();
    }

    /** Whether money is still owed in the case. */
    public boolean oweMoney(String caseId) {
        return open(caseId).stream().anyMatch(obligation -> obligation.kind() == ObligationKind.MONEY);
    }

    /** Whether this person still owes money. */
    boolean owesMoney(String caseId, String personId) {
        return open(caseId).stream()
                .filter(obligation -> obligation.kind() == ObligationKind.MONEY)
                .anyMatch(obligation -> obligation.debtorIds().contains(personId));
    }
}
