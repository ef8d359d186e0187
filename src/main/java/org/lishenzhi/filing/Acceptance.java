package org.lishenzhi.filing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.lishenzhi.casefile.CaseEvent;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.casefile.Procedure;
import org.lishenzhi.deadlines.ClockScope;
import org.lishenzhi.deadlines.Deadlines;
import org.lishenzhi.law.CourtClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The acceptance of a suit (登记立案): its 案号, and the day from which the limit of its trial runs (审理期限规定第八条). */
@Service
@Transactional
public class Acceptance {

    private static final String TYPE_WORD = "民初";
    private static final String TRIAL_RULE = "trial-limit";
    private static final Map<Procedure, String> BEGINNINGS = Map.of(
            Procedure.ORDINARY, FilingEvents.ORDINARY_ACCEPTED,
            Procedure.SUMMARY, FilingEvents.SUMMARY_ACCEPTED,
            Procedure.SMALL_CLAIMS, FilingEvents.SMALL_CLAIMS_ACCEPTED);

    private final CaseFile cases;
    private final RiskNotices risks;
    private final FilingTimeline timeline;
    private final Deadlines deadlines;
    private final CourtClock clock;

    Acceptance(CaseFile cases, RiskNotices risks, FilingTimeline timeline, Deadlines deadlines, CourtClock clock) {
        this.cases = cases;
        this.risks = risks;
        this.timeline = timeline;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Numbers the case as the reviewing clerk decided, in his name. */
    public String accept(String caseId) {
        risks.requireAll(caseId, "reviewDecision");
        CaseEvent review = timeline.latest(caseId, FilingEvents.REVIEWED).orElseThrow();
        Procedure procedure = Objects.requireNonNull(cases.get(caseId).procedure());
        String beginning = BEGINNINGS.get(procedure);
        LocalDate today = clock.today();
        String number = cases.giveNumber(caseId, TYPE_WORD);
        cases.moveTo(caseId, CaseState.TRIAL);
        timeline.record(caseId, FilingEvents.ACCEPTED, "立案", today, number, review.recordedBy(), caseId);
        timeline.record(
                caseId, beginning, "立案（适用%s）".formatted(procedure.label()), today, null, review.recordedBy(), caseId);
        deadlines.startFrom(new ClockScope(caseId, null, null), TRIAL_RULE, beginning);
        return number;
    }
}
