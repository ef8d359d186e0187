package org.lishenzhi.preservation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.Party;
import org.lishenzhi.casefile.PartyRole;
import org.springframework.stereotype.Component;

/** Whose property is preserved: a respondent of the case, named in full unless there is one only. */
@Component
class Owners {

    private final CaseFile cases;

    Owners(CaseFile cases) {
        this.cases = cases;
    }

    /** @throws InputRejected if nobody, or somebody who is no respondent of the case, is named */
    String find(String caseId, @Nullable String name) {
        List<Party> respondents = cases.parties(caseId).stream()
                .filter(party -> party.role() == PartyRole.RESPONDENT)
                .filter(party -> name == null || party.name().equals(name))
                .toList();
        if (respondents.size() != 1) {
            throw new InputRejected("measures", "「保全措施」的被保全人应为本案被告（被申请人）之一，请写明全名");
        }
        return respondents.get(0).id();
    }
}
