package org.lishenzhi.closing;

import java.util.Optional;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.ObligationKind;
import org.lishenzhi.casefile.PartyKind;
import org.lishenzhi.casefile.PartyRole;
import org.lishenzhi.casefile.Performances;
import org.springframework.stereotype.Component;

/** Holds the condition of a reason for closing against its case. */
@Component
class ClosingConditions {

    private final CaseFile cases;
    private final Performances performances;

    ClosingConditions(CaseFile cases, Performances performances) {
        this.cases = cases;
        this.performances = performances;
    }

    /** The sentence that says why this reason cannot be the reason in this case; none if it can. */
    Optional<String> unmet(String caseId, ClosingCondition condition) {
        return isMet(caseId, condition) ? Optional.empty() : Optional.of(condition.otherwise());
    }

    private boolean isMet(String caseId, ClosingCondition condition) {
        return switch (condition) {
            case NONE -> true;
            case ALL_PERFORMED -> performances.allPerformed(caseId);
            case NATURAL_DEBTOR -> has(caseId, PartyRole.RESPONDENT, true);
            case ORGANISATION_DEBTOR -> has(caseId, PartyRole.RESPONDENT, false);
            case NATURAL_APPLICANT -> has(caseId, PartyRole.APPLICANT, true);
            case SPECIFIC_THING ->
                cases.obligations(caseId).stream()
                        .anyMatch(owed -> owed.kind() == ObligationKind.HOUSE || owed.kind() == ObligationKind.THING);
            case ARBITRAL_TITLE -> titleSays(caseId, "仲裁");
            case NOTARIAL_TITLE -> titleSays(caseId, "公证");
        };
    }

    private boolean has(String caseId, PartyRole role, boolean natural) {
        return cases.parties(caseId).stream()
                .anyMatch(party -> party.role() == role && natural == (party.kind() == PartyKind.NATURAL_PERSON));
    }

    private boolean titleSays(String caseId, String word) {
        return cases.title(caseId).filter(title -> title.kind().contains(word)).isPresent();
    }
}
