package org.lishenzhi.filing;

import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.Procedure;
import org.lishenzhi.law.CourtClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The review of a suit (审查起诉): accepted, to be completed, mediated first, or refused (民事诉讼法第一百二十二条至第一百二十七条). */
@Service
@Transactional
public class Reviews {

    private final CaseFile cases;
    private final Corrections corrections;
    private final Mediations mediations;
    private final RiskNotices risks;
    private final SmallClaims smallClaims;
    private final FilingTimeline timeline;
    private final CourtClock clock;

    Reviews(
            CaseFile cases,
            Corrections corrections,
            Mediations mediations,
            RiskNotices risks,
            SmallClaims smallClaims,
            FilingTimeline timeline,
            CourtClock clock) {
        this.cases = cases;
        this.corrections = corrections;
        this.mediations = mediations;
        this.risks = risks;
        this.smallClaims = smallClaims;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** @throws InputRejected if a plaintiff was not told the risks, or the suit is none for this procedure */
    public void accept(String caseId, Procedure procedure, String by, String key) {
        risks.requireAll(caseId, "reviewDecision");
        if (procedure == Procedure.SMALL_CLAIMS) {
            smallClaims.require(caseId);
        }
        cases.follow(caseId, procedure);
        reviewed(caseId, "受理，适用" + procedure.label(), by, key);
    }

    /** @throws InputRejected if the court has asked before */
    public void askForCorrection(String caseId, String missing, String by, String key) {
        corrections.request(caseId, missing, by);
        reviewed(caseId, "要求补正", by, key);
    }

    /** @throws InputRejected if a party refuses mediation, or it was tried before */
    public void mediateFirst(String caseId, boolean agreed, String by, String key) {
        mediations.begin(caseId, agreed, by, key);
        reviewed(caseId, "先行调解", by, key);
    }

    public void refuse(String caseId, String by, String key) {
        reviewed(caseId, "不予受理", by, key);
    }

    private void reviewed(String caseId, String opinion, String by, String key) {
        timeline.record(caseId, FilingEvents.REVIEWED, "立案审查意见：" + opinion, clock.today(), null, by, key);
    }
}
