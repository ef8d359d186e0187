package org.lishenzhi.closing;

import java.util.List;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.deadlines.ClockScope;
import org.lishenzhi.deadlines.Deadlines;
import org.lishenzhi.documents.CourtDocument;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The last step of a closing: the case is shut and its periods end, or enforcement goes on. */
@Service
@Transactional
public class ClosingExecution {

    private static final String ARCHIVING = "archiving";
    private static final String OBSTRUCTION_REMOVAL = "obstruction-removal";

    private final Closings closings;
    private final ClosingDocuments documents;
    private final CaseFile cases;
    private final Deadlines deadlines;
    private final ClosingDiary diary;

    ClosingExecution(
            Closings closings, ClosingDocuments documents, CaseFile cases, Deadlines deadlines, ClosingDiary diary) {
        this.closings = closings;
        this.documents = documents;
        this.cases = cases;
        this.deadlines = deadlines;
        this.diary = diary;
    }

    /**
     * Closes the case, unless something has opened again since the decision; then what it is stays noted.
     *
     * @return whether the case is closed now
     */
    public boolean close(String caseId) {
        cases.lock(caseId);
        List<String> obstacles = closings.obstacles(caseId);
        if (!obstacles.isEmpty()) {
            closings.note(caseId, String.join("；", obstacles));
            return false;
        }
        ClosingRule rule = closings.rule(caseId);
        String by = documents.latest(caseId).map(CourtDocument::signedBy).orElseThrow();
        Closing closed = closings.end(caseId, ClosingStatus.CLOSED);
        cases.moveTo(caseId, rule.state());
        var scope = new ClockScope(caseId, null, null);
        diary.today(caseId, ClosingEvents.CASE_CLOSED, "结案：" + rule.kind().label(), rule.told(), by, closed.id());
        deadlines.clock(scope, ARCHIVING);
        if (rule.kind().endsEnforcement()) {
            diary.today(caseId, ClosingEvents.ENFORCEMENT_ENDED, "执行终结", rule.told(), by, closed.id());
            deadlines.clock(scope, OBSTRUCTION_REMOVAL);
        }
        return true;
    }

    /** The closing comes to nothing; enforcement goes on. */
    public void refuse(String caseId) {
        ClosingRule rule = closings.rule(caseId);
        Closing refused = closings.end(caseId, ClosingStatus.REFUSED);
        diary.today(caseId, ClosingEvents.REFUSED, "不予结案，继续执行", rule.told(), "系统", refused.id());
    }
}
