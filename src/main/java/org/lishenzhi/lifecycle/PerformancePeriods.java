package org.lishenzhi.lifecycle;

import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.casefile.NewEvent;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.Performances;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.deadlines.ClockScope;
import org.lishenzhi.deadlines.Deadlines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The periods within which a title in force is to be performed; when one is over in vain, the two years for applying
 * for enforcement begin (民事诉讼法第二百五十条).
 */
@Service
@Transactional
public class PerformancePeriods {

    static final String PERFORMANCE_DUE = "PerformanceDue";
    static final String DOCUMENT_EFFECTIVE = "DocumentEffective";

    private static final String LIMITATION = "limitation";
    private static final String COURT = "系统";

    private final CaseFile cases;
    private final Performances performances;
    private final Timeline timeline;
    private final Deadlines deadlines;

    PerformancePeriods(CaseFile cases, Performances performances, Timeline timeline, Deadlines deadlines) {
        this.cases = cases;
        this.performances = performances;
        this.timeline = timeline;
        this.deadlines = deadlines;
    }

    /**
     * The last day for performing an obligation has passed. Unless it was performed, the limitation of applying begins:
     * on that day, or on the day of effect if the title names no period.
     */
    public void over(String obligationId) {
        Obligation obligation = cases.obligation(obligationId);
        if (performances.isPerformed(obligation)) {
            return;
        }
        var scope = new ClockScope(obligation.caseId(), obligation.id(), null);
        if (obligation.performBy() == null) {
            deadlines.startFrom(scope, LIMITATION, DOCUMENT_EFFECTIVE);
        } else {
            timeline.record(new NewEvent(
                    obligation.caseId(),
                    PERFORMANCE_DUE,
                    "履行期届满，未履行",
                    obligation.performBy(),
                    null,
                    obligation.id(),
                    null,
                    COURT,
                    "performance-due/" + obligation.id()));
            deadlines.startFrom(scope, LIMITATION, PERFORMANCE_DUE);
        }
        deadlines.clock(scope, LIMITATION);
    }

    /** Nobody has applied yet: the case rests as 已生效待申请, watched over by the clock of its limitation. */
    public void await(String caseId) {
        cases.moveTo(caseId, CaseState.AWAITING_APPLICATION);
    }

    /** Everything was performed without enforcement. */
    public void performed(String caseId) {
        cases.moveTo(caseId, CaseState.PERFORMED);
    }
}
