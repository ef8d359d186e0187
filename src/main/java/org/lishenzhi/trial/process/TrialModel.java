package org.lishenzhi.trial.process;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.ObligationKind;
import org.lishenzhi.casefile.Party;
import org.lishenzhi.casefile.PartyRole;
import org.lishenzhi.engine.ForModels;
import org.lishenzhi.trial.Judgments;
import org.lishenzhi.trial.ObligationQuestions;
import org.lishenzhi.trial.Pleadings;
import org.lishenzhi.trial.TrialNotices;
import org.springframework.stereotype.Component;

/** The lists of persons over which the models of this stage go, one instance each, and the judge they ask. */
@Component
@ForModels
public class TrialModel {

    private final CaseFile cases;
    private final Pleadings pleadings;
    private final TrialNotices notices;
    private final Judgments judgments;
    private final ObligationQuestions questions;

    TrialModel(
            CaseFile cases,
            Pleadings pleadings,
            TrialNotices notices,
            Judgments judgments,
            ObligationQuestions questions) {
        this.cases = cases;
        this.pleadings = pleadings;
        this.notices = notices;
        this.judgments = judgments;
        this.questions = questions;
    }

    public List<String> parties(String caseId) {
        return cases.parties(caseId).stream().map(Party::id).toList();
    }

    public List<String> defendantsToServe(String caseId) {
        return pleadings.defendantsToServe(caseId);
    }

    public List<String> partiesWithoutEvidenceNotice(String caseId) {
        return notices.withoutEvidenceNotice(caseId);
    }

    public List<String> partiesWithoutRiskNotice(String caseId) {
        return notices.withoutRiskNotice(caseId);
    }

    /** The plaintiffs, if money is owed to them. */
    public List<String> payees(String caseId) {
        boolean money = judgments.items(caseId).stream().anyMatch(item -> item.kind() == ObligationKind.MONEY);
        return cases.parties(caseId).stream()
                .filter(party -> money && party.role() == PartyRole.APPLICANT)
                .map(Party::id)
                .toList();
    }

    public List<String> debtors(String caseId) {
        return judgments.items(caseId).stream()
                .flatMap(item -> item.debtorIds().stream())
                .distinct()
                .toList();
    }

    /** The judge who tried the case, or his substitute; none if it was not tried here. */
    public @Nullable String judge(String caseId) {
        return questions.judge(caseId).orElse(null);
    }
}
