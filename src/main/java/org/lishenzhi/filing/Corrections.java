package org.lishenzhi.filing;

import java.time.LocalDate;
import java.util.Optional;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.deadlines.ClockScope;
import org.lishenzhi.deadlines.Deadlines;
import org.lishenzhi.documents.Registry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The request to complete a suit (补正告知书): in writing, everything at once, and only once (登记立案规定第七条). */
@Service
@Transactional
public class Corrections {

    public static final String KIND = "补正告知书";

    private final CaseFile cases;
    private final CorrectionBook book;
    private final Registry registry;
    private final FilingTimeline timeline;
    private final Deadlines deadlines;

    Corrections(CaseFile cases, CorrectionBook book, Registry registry, FilingTimeline timeline, Deadlines deadlines) {
        this.cases = cases;
        this.book = book;
        this.registry = registry;
        this.timeline = timeline;
        this.deadlines = deadlines;
    }

    /** @throws InputRejected if the court has asked before */
    void request(String caseId, String asked, String by) {
        if (book.existsById(caseId)) {
            throw new InputRejected("reviewDecision", "补正应当一次性全面告知，本案已经告知过补正，不能再次要求补正（登记立案规定第七条）");
        }
        book.enter(new Correction(caseId, asked, null, null));
        registry.draft(caseId, null, KIND, asked, by);
    }

    /** The request reached the plaintiff; his time to complete the suit begins. */
    public void serve(String caseId, LocalDate on, String manner, String by, String key) {
        timeline.requireNotBefore(caseId, FilingEvents.RECEIVED, on, "servedOn", "「送达日期」不能早于收到起诉状之日%s");
        timeline.record(caseId, FilingEvents.CORRECTION_REQUESTED, "补正告知书已送达", on, manner, by, key);
    }

    /**
     * What was missing came in; the seven days of the review begin anew (民事诉讼法解释第一百二十六条).
     *
     * @throws InputRejected if it would have come before it was asked for
     */
    public void supplement(String caseId, String filed, LocalDate on, String by, String key) {
        timeline.requireNotBefore(
                caseId, FilingEvents.CORRECTION_REQUESTED, on, "supplementedOn", "「补正材料收到日期」不能早于补正告知书送达之日%s");
        book.findById(caseId).ifPresent(asked -> book.save(asked.answered(filed, on)));
        timeline.record(caseId, FilingEvents.SUPPLEMENTED, "补正材料已送交本院", on, null, by, key);
        deadlines.startFrom(new ClockScope(caseId, null, null), Intake.REVIEW_RULE, FilingEvents.SUPPLEMENTED);
    }

    /** The papers went back to the plaintiff, who neither completed them nor insists (登记立案规定第七条). */
    public void giveBack(String caseId, LocalDate on, String manner, String by, String key) {
        timeline.requireNotBefore(caseId, FilingEvents.CORRECTION_REQUESTED, on, "returnedOn", "「退回日期」不能早于补正告知书送达之日%s");
        timeline.record(caseId, FilingEvents.RETURNED, "起诉材料已退回", on, manner, by, key);
        cases.moveTo(caseId, CaseState.FILING_RETURNED);
    }

    @Transactional(readOnly = true)
    public Optional<Correction> of(String caseId) {
        return book.findById(caseId);
    }
}
