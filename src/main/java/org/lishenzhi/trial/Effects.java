package org.lishenzhi.trial;

import java.time.LocalDate;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseNumber;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.casefile.Title;
import org.lishenzhi.documents.CourtDocument;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The effect of what ended the trial (裁判生效): the title with its awards, or the end of the case. */
@Service
@Transactional
public class Effects {

    private static final String ON_APPEAL = "二审民事判决书";
    private static final String TRIAL_NUMBER = "民初";

    private final EffectiveDay days;
    private final Awards awards;
    private final Appeals appeals;
    private final Trials trials;
    private final Judgments judgments;
    private final TrialLimits limits;
    private final CaseFile cases;
    private final TrialDiary diary;
    private final String court;

    Effects(
            EffectiveDay days,
            Awards awards,
            Appeals appeals,
            Trials trials,
            Judgments judgments,
            TrialLimits limits,
            CaseFile cases,
            TrialDiary diary,
            @Value("${lishenzhi.court.name}") String court) {
        this.days = days;
        this.awards = awards;
        this.appeals = appeals;
        this.trials = trials;
        this.judgments = judgments;
        this.limits = limits;
        this.cases = cases;
        this.diary = diary;
        this.court = court;
    }

    /** Gives the document its effect, or sends the case back to trial if the court above said so. */
    public TrialOutcome take(String caseId) {
        LocalDate day = days.of(caseId);
        CourtDocument text = judgments.text(caseId).orElseThrow();
        var entry = new Entry(caseId, null, day, null, signerOf(text), text.id());
        AppealOutcome appeal = appeals.decided(caseId).map(Appeal::outcome).orElse(AppealOutcome.NONE);
        if (appeal == AppealOutcome.REMANDED) {
            diary.enter(entry, TrialEvent.CASE_REMANDED);
            limits.beginAnew(entry);
            return TrialOutcome.REMANDED;
        }
        TrialDocument document = trials.document(caseId);
        diary.enter(entry.noting(document.title()), TrialEvent.DOCUMENT_EFFECTIVE);
        if (document.isRuling() && appeal != AppealOutcome.CHANGED) {
            return dismissed(caseId, document);
        }
        return awarded(caseId, day);
    }

    private TrialOutcome dismissed(String caseId, TrialDocument document) {
        boolean onTheMerits = document == TrialDocument.DISMISSAL;
        cases.moveTo(caseId, onTheMerits ? CaseState.SUIT_DISMISSED : CaseState.DEEMED_WITHDRAWN);
        return onTheMerits ? TrialOutcome.DISMISSED : TrialOutcome.WITHDRAWN;
    }

    private TrialOutcome awarded(String caseId, LocalDate day) {
        Judgment judgment = judgments.latest(caseId).orElseThrow();
        cases.award(caseId, title(judgment, day), awards.of(judgment, day));
        boolean nothing = judgment.items().isEmpty();
        cases.moveTo(caseId, nothing ? CaseState.NOTHING_TO_PERFORM : CaseState.PERFORMANCE);
        return nothing ? TrialOutcome.NOTHING_TO_PERFORM : TrialOutcome.OBLIGATIONS_EFFECTIVE;
    }

    private Title title(Judgment judgment, LocalDate day) {
        String number = judgment.appealNumber();
        String above = judgment.appealCourt();
        return number == null || above == null
                ? new Title(trials.document(judgment.caseId()).title(), trialNumber(judgment.caseId()), court, day)
                : new Title(ON_APPEAL, number, above, day);
    }

    private String trialNumber(String caseId) {
        return cases.numbers(caseId).stream()
                .filter(number -> number.typeWord().equals(TRIAL_NUMBER))
                .map(CaseNumber::number)
                .findFirst()
                .orElseGet(() -> cases.get(caseId).number());
    }

    private static String signerOf(CourtDocument document) {
        String signer = document.signedBy();
        return signer == null ? document.draftedBy() : signer;
    }
}
