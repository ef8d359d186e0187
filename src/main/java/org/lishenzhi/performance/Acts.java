package org.lishenzhi.performance;

import java.time.LocalDate;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.Obligation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Acts that the title asks for: done by the debtor himself, or urged by a proposed penalty if nobody else can do them
 * (民事诉讼法第二百六十三条；民事诉讼法解释第五百零三条).
 */
@Service
@Transactional
public class Acts {

    private final CaseFile cases;
    private final PerformedObligations performed;
    private final PerformanceDiary diary;

    Acts(CaseFile cases, PerformedObligations performed, PerformanceDiary diary) {
        this.cases = cases;
        this.performed = performed;
        this.diary = diary;
    }

    /** @throws InputRejected if it was done in the future */
    public void performed(String obligationId, LocalDate on, String by, String key) {
        Obligation act = cases.obligation(obligationId);
        diary.notInFuture("doneOn", "履行日期", on);
        diary.record(act, PerformanceEvents.ACT_PERFORMED, "行为义务已履行", on, null, by, key);
        performed.byEveryDebtor(act, on, "act/" + obligationId);
    }

    /** A proposal only: the president decides on penalties, in a procedure of their own (民事诉讼法第一百一十九条). */
    public void proposePenalty(String obligationId, LocalDate on, Penalty penalty, String by, String key) {
        diary.notInFuture("proposedOn", "提请日期", on);
        diary.record(
                cases.obligation(obligationId),
                PerformanceEvents.PENALTY_PROPOSED,
                "已提请罚款、拘留",
                on,
                penalty.label(),
                by,
                key);
    }
}
