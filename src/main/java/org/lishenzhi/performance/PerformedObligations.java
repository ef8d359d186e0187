package org.lishenzhi.performance;

import java.time.LocalDate;
import org.lishenzhi.casefile.CaseEvent;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.NewPerformance;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.Performance;
import org.lishenzhi.casefile.Performances;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Obligations that are performed, by whatever way, and how that comes into the register of performances. */
@Service
@Transactional
public class PerformedObligations {

    private static final String COURT = "系统";

    private final CaseFile cases;
    private final Performances performances;
    private final PerformanceDiary diary;

    PerformedObligations(CaseFile cases, Performances performances, PerformanceDiary diary) {
        this.cases = cases;
        this.performances = performances;
        this.diary = diary;
    }

    @Transactional(readOnly = true)
    public boolean isPerformed(String obligationId) {
        return performances.isPerformed(cases.obligation(obligationId));
    }

    /** What cannot be done twice, like the handover of a thing, is done for every debtor who has not performed yet. */
    void byEveryDebtor(Obligation obligation, LocalDate on, String key) {
        obligation.debtorIds().stream()
                .filter(debtor -> !performances.hasPerformed(obligation, debtor))
                .forEach(debtor -> performances.record(new NewPerformance(
                        obligation.caseId(), obligation.id(), debtor, null, on, "%s/%s".formatted(key, debtor))));
    }

    /** The premises were handed over to the applicant: whoever owed them has performed on that day. */
    public void byHandover(String obligationId) {
        Obligation house = cases.obligation(obligationId);
        LocalDate on = diary.latest(house, PerformanceEvents.PREMISES_HANDED_OVER)
                .map(CaseEvent::occurredOn)
                .orElseThrow(() -> new IllegalStateException(
                        "案件 %s 没有房屋交付的记载".formatted(cases.get(house.caseId()).number())));
        byEveryDebtor(house, on, "handover/" + obligationId);
    }

    /** Says on the time line that the obligation is performed, on the day of the last performance. */
    public void close(String obligationId) {
        Obligation obligation = cases.obligation(obligationId);
        LocalDate on = performances.of(obligation).stream()
                .map(Performance::performedOn)
                .reduce((earlier, later) -> later)
                .orElse(diary.today());
        diary.record(obligation, PerformanceEvents.OBLIGATION_PERFORMED, "判项已履行", on, null, COURT, obligationId);
    }
}
