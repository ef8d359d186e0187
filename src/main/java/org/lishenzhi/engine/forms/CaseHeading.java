package org.lishenzhi.engine.forms;

import java.util.List;
import java.util.stream.Collectors;
import org.lishenzhi.casefile.Case;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.Party;
import org.lishenzhi.casefile.PartyRole;
import org.springframework.stereotype.Component;

/** What every form shows on top: the case, its parties with masked names, the premises and the person concerned. */
@Component
class CaseHeading {

    private final CaseFile cases;

    CaseHeading(CaseFile cases) {
        this.cases = cases;
    }

    void present(Step step, Page page) {
        Case courtCase = cases.get(step.caseId());
        List<Party> parties = cases.parties(step.caseId());
        page.show("caseNumber", courtCase.number())
                .show("cause", courtCase.cause())
                .show("applicants", names(parties, PartyRole.APPLICANT))
                .show("respondents", names(parties, PartyRole.RESPONDENT));
        if (step.obligationId() != null) {
            var obligation = cases.obligation(step.obligationId());
            page.show("obligation", obligation.content());
            if (obligation.premises() != null) {
                page.show("premises", obligation.premises());
            }
        }
        if (step.personId() != null) {
            page.show("person", cases.party(step.personId()).maskedName());
        }
    }

    private static String names(List<Party> parties, PartyRole role) {
        return parties.stream()
                .filter(party -> party.role() == role)
                .map(Party::maskedName)
                .collect(Collectors.joining("、"));
    }
}
