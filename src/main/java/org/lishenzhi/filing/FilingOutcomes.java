package org.lishenzhi.filing;

import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the filing of a suit stands, read off the state of its case. */
@Service
@Transactional
public class FilingOutcomes {

    private final CaseFile cases;

    FilingOutcomes(CaseFile cases) {
        this.cases = cases;
    }

    /** A suit of which nothing else was decided is accepted, or about to be. */
    @Transactional(readOnly = true)
    public FilingOutcome of(String caseId) {
        return switch (cases.get(caseId).state()) {
            case MEDIATED_BEFORE_FILING -> FilingOutcome.MEDIATED;
            case FILING_REFUSED -> FilingOutcome.REFUSED;
            case FILING_RETURNED -> FilingOutcome.RETURNED;
            case FILING_WITHDRAWN, SUIT_WITHDRAWN -> FilingOutcome.WITHDRAWN;
            case DEEMED_WITHDRAWN -> FilingOutcome.DEEMED_WITHDRAWN;
            default -> FilingOutcome.ACCEPTED;
        };
    }

    /** The plaintiff took his suit back: before acceptance without more, afterwards the case is at an end as well. */
    public void withdraw(String caseId) {
        boolean accepted = cases.get(caseId).state() == CaseState.TRIAL;
        cases.moveTo(caseId, accepted ? CaseState.SUIT_WITHDRAWN : CaseState.FILING_WITHDRAWN);
    }
}
