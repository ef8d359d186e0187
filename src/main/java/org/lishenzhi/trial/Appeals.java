package org.lishenzhi.trial;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.deadlines.ClockScope;
import org.lishenzhi.deadlines.Deadlines;
import org.lishenzhi.deadlines.RunningClock;
import org.lishenzhi.documents.CourtDocument;
import org.lishenzhi.law.CourtClock;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Appeals (上诉): received within each party's own period, and decided by the court above. */
@Service
@Transactional
public class Appeals {

    private final AppealBook book;
    private final JdbcAggregateTemplate aggregates;
    private final Trials trials;
    private final Judgments judgments;
    private final Deadlines deadlines;
    private final CourtClock clock;

    Appeals(
            AppealBook book,
            JdbcAggregateTemplate aggregates,
            Trials trials,
            Judgments judgments,
            Deadlines deadlines,
            CourtClock clock) {
        this.book = book;
        this.aggregates = aggregates;
        this.trials = trials;
        this.judgments = judgments;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * Takes an appeal if the document may be appealed against and the person's own period is not over (民事诉讼法第一百七十一条).
     *
     * @return whether it was taken; if not, somebody has to look at it
     */
    public boolean take(String id, String caseId, String personId, LocalDate on) {
        boolean inTime = trials.find(caseId)
                .filter(document -> isSigned(caseId))
                .flatMap(TrialDocument::appealRule)
                .filter(rule -> !on.isAfter(lastDay(caseId, personId, rule).orElse(LocalDate.MAX)))
                .isPresent();
        if (inTime) {
            aggregates.insert(new Appeal(id, caseId, personId, on, null, null));
        }
        return inTime;
    }

    /**
     * The court above decided all pending appeals of the case.
     *
     * @throws InputRejected if none is pending, or the day lies in the future or before the appeal
     */
    public void decide(String caseId, AppealOutcome outcome, LocalDate effectiveOn) {
        List<Appeal> pending = pending(caseId);
        if (pending.isEmpty()) {
            throw new InputRejected("outcome", "本案没有待裁判的上诉");
        }
        if (outcome == AppealOutcome.NONE) {
            throw new InputRejected("outcome", "「结果」应为维持、改判、发回或者撤回上诉");
        }
        if (effectiveOn.isAfter(clock.today())
                || effectiveOn.isBefore(pending.get(0).receivedOn())) {
            throw new InputRejected("effectiveOn", "「生效日期」应在上诉之日至今天之间");
        }
        pending.forEach(appeal -> book.save(appeal.decided(outcome, effectiveOn)));
    }

    @Transactional(readOnly = true)
    public List<Appeal> pending(String caseId) {
        return book.findByCaseIdOrderByReceivedOn(caseId).stream()
                .filter(Appeal::isPending)
                .toList();
    }

    /** The appeal against the document as it was signed last that was decided; none if there was none. */
    @Transactional(readOnly = true)
    public Optional<Appeal> decided(String caseId) {
        return book.findByCaseIdOrderByReceivedOn(caseId).stream()
                .filter(appeal -> !appeal.isPending())
                .filter(appeal -> !appeal.receivedOn().isBefore(judgments.signedOn(caseId)))
                .reduce((earlier, later) -> later);
    }

    /** The rule of the period within which the document may be appealed against; none if it is final. */
    @Transactional(readOnly = true)
    public Optional<String> rule(String caseId) {
        return trials.document(caseId).appealRule();
    }

    /** The last day of a person's period; none while the document was not served on him. */
    Optional<LocalDate> lastDay(String caseId, String personId, String rule) {
        return deadlines.clock(new ClockScope(caseId, null, personId), rule).map(RunningClock::due);
    }

    private boolean isSigned(String caseId) {
        return judgments.text(caseId).filter(CourtDocument::isSigned).isPresent();
    }
}
