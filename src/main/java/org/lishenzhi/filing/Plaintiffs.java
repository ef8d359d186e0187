package org.lishenzhi.filing;

import java.util.List;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.Party;
import org.lishenzhi.casefile.PartyRole;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Those who bring the suit (原告): the court deals with each of them. */
@Service
@Transactional(readOnly = true)
public class Plaintiffs {

    private final CaseFile cases;

    Plaintiffs(CaseFile cases) {
        this.cases = cases;
    }

    public List<String> of(String caseId) {
        return parties(caseId).stream().map(Party::id).toList();
    }

    List<Party> parties(String caseId) {
        return cases.parties(caseId).stream()
                .filter(party -> party.role() == PartyRole.APPLICANT)
                .toList();
    }
}
