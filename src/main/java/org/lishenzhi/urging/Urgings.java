package org.lishenzhi.urging;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NewEvent;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.law.CourtClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The urgings of cases: what came of them, and how they ended. */
@Service
@Transactional
public class Urgings {

    /** By whom an ending is entered that no person declares. */
    private static final String COURT = "系统";

    private final UrgingBook book;
    private final OpenDuties duties;
    private final CaseFile cases;
    private final Timeline timeline;
    private final CourtClock clock;

    Urgings(UrgingBook book, OpenDuties duties, CaseFile cases, Timeline timeline, CourtClock clock) {
        this.book = book;
        this.duties = duties;
        this.cases = cases;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** The urging that lasts, if any. */
    @Transactional(readOnly = true)
    public Optional<Urging> current(String caseId) {
        return book.findFirstByCaseIdAndEndedOnIsNull(caseId);
    }

    /** Until when may be urged, in words. */
    @Transactional(readOnly = true)
    public String toldPeriod(String caseId) {
        return current(caseId).map(urging -> urging.period().told()).orElse("尚未确定");
    }

    /** All urgings of a case, the first begun first. */
    @Transactional(readOnly = true)
    public List<Urging> of(String caseId) {
        return book.findByCaseIdOrderByBegunOn(caseId);
    }

    /**
     * Keeps what the officer reports; an agreement is kept by {@link AgreedPerformance} besides.
     *
     * @throws InputRejected if the register of performances says otherwise
     */
    public void report(String caseId, UrgingResult result) {
        boolean begun = duties.anyPerformed(caseId);
        if (result == UrgingResult.PARTLY && !begun) {
            throw new InputRejected("urgingResult", "案卷中没有履行记录，请先登记履行，或者选「%s」".formatted(UrgingResult.FAILED.label()));
        }
        if (result == UrgingResult.FAILED && begun) {
            throw new InputRejected("urgingResult", "案卷中已有履行记录，请选「%s」".formatted(UrgingResult.PARTLY.label()));
        }
        book.save(required(caseId).reported(result));
    }

    /** The applicant agreed in writing that filing waits. */
    void defer(String caseId) {
        book.save(required(caseId).deferredInWriting());
    }

    /** @throws InputRejected if the application would have been withdrawn before the urging began, or in the future */
    public void withdrawApplication(String caseId, LocalDate on, String by) {
        Urging urging = required(caseId);
        if (on.isBefore(urging.begunOn()) || on.isAfter(clock.today())) {
            throw new InputRejected("withdrawnOn", "「撤回日期」应在开始督促之日%s至今天之间".formatted(urging.begunOn()));
        }
        report(caseId, UrgingResult.WITHDRAWN);
        record(urging, UrgingEvents.APPLICATION_WITHDRAWN, "申请人撤回执行申请", on, "", by);
    }

    /**
     * Ends the stage by what the case file says: everything performed, the application withdrawn, or else filing, with
     * the rest named. An application that was never urged for is filed too.
     */
    public UrgingOutcome close(String caseId) {
        Optional<Urging> urging = current(caseId);
        UrgingOutcome outcome = outcome(caseId, urging);
        urging.ifPresent(lasting -> end(lasting, outcome));
        if (outcome == UrgingOutcome.FULFILLED) {
            recordPerformed(caseId);
        }
        cases.moveTo(caseId, outcome.state());
        return outcome;
    }

    private UrgingOutcome outcome(String caseId, Optional<Urging> urging) {
        if (duties.allPerformed(caseId)) {
            return UrgingOutcome.FULFILLED;
        }
        return urging.filter(it -> it.result() == UrgingResult.WITHDRAWN)
                .map(it -> UrgingOutcome.APPLICATION_WITHDRAWN)
                .orElse(UrgingOutcome.ENFORCEMENT_REQUESTED);
    }

    private void end(Urging urging, UrgingOutcome outcome) {
        String caseId = urging.caseId();
        book.save(urging.ended(clock.today(), outcome, urging.amountAtStart().subtract(duties.owed(caseId))));
        if (outcome == UrgingOutcome.ENFORCEMENT_REQUESTED) {
            String note = "%s；余下义务：%s".formatted(urging.why(), duties.rest(caseId));
            record(urging, UrgingEvents.FAILED, "督促未使义务全部履行，转执行立案", clock.today(), note, COURT);
        }
        record(urging, UrgingEvents.ENDED, "执前督促结束", clock.today(), outcome.label(), COURT);
    }

    /** With nothing left to enforce there is nothing to file: the period for deciding on it is over. */
    private void recordPerformed(String caseId) {
        String kind = UrgingEvents.PERFORMED;
        timeline.record(
                new NewEvent(caseId, kind, "立案前义务已全部履行", clock.today(), null, null, null, COURT, kind + '/' + caseId));
    }

    private Urging required(String caseId) {
        return current(caseId).orElseThrow(() -> new IllegalStateException("案件没有正在进行的执前督促"));
    }

    private void record(Urging urging, String kind, String title, LocalDate on, String note, String by) {
        timeline.record(new NewEvent(urging.caseId(), kind, title, on, null, null, note, by, kind + '/' + urging.id()));
    }
}
