package org.lishenzhi.enforcement;

import java.util.List;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.Party;
import org.lishenzhi.casefile.PartyRole;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Those for whom a title is enforced (申请执行人): the court tells each of them. */
@Service
@Transactional(readOnly = true)
public class Creditors {

    private final CaseFile cases;

    Creditors(CaseFile cases) {
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
