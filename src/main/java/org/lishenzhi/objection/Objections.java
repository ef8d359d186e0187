package org.lishenzhi.objection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.Conflict;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NewEvent;
import org.lishenzhi.casefile.Timeline;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The objections of cases that were accepted: decided, served, and perhaps reviewed further. */
@Service
@Transactional
public class Objections {

    public static final String RULING_SERVED = ObjectionEvents.RULING_SERVED;

    private final ObjectionBook book;
    private final JdbcAggregateTemplate aggregates;
    private final Timeline timeline;

    Objections(ObjectionBook book, JdbcAggregateTemplate aggregates, Timeline timeline) {
        this.book = book;
        this.aggregates = aggregates;
        this.timeline = timeline;
    }

    /** An objection was accepted; its effect begins on that day. */
    public Objection accept(
            String id,
            String caseId,
            @Nullable String obligationId,
            @Nullable String objectorId,
            ObjectionKind kind,
            LocalDate acceptedOn) {
        return aggregates.insert(new Objection(
                id, caseId, obligationId, objectorId, kind, acceptedOn, ObjectionOutcome.PENDING, null, null));
    }

    /**
     * An objection was decided elsewhere than in its own review, and the decision served.
     *
     * @throws InputRejected if there is no such objection in the case, or the day of service lies before its acceptance
     * @throws Conflict if it was decided before
     */
    public Objection decide(
            String caseId, String id, ObjectionOutcome outcome, LocalDate servedOn, String by, String key) {
        Objection objection = required(caseId, id, "objection", "所决定的异议");
        if (objection.outcome() != ObjectionOutcome.PENDING) {
            throw new Conflict("这件异议已经决定：%s".formatted(objection.outcome().label()));
        }
        if (outcome == ObjectionOutcome.PENDING) {
            throw new InputRejected("outcome", "「结果」应为成立、部分成立、驳回、不予受理或者撤回");
        }
        if (servedOn.isBefore(objection.acceptedOn())) {
            throw new InputRejected("servedOn", "「送达日」不能早于异议受理日");
        }
        timeline.record(new NewEvent(
                caseId,
                RULING_SERVED,
                "异议裁定已送达",
                servedOn,
                objection.objectorId(),
                objection.obligationId(),
                outcome.label(),
                by,
                key + "/served"));
        return book.save(objection.decided(outcome, servedOn));
    }

    /** The ruling of this court was served on the objector: the outcome takes effect. */
    Objection rule(String id, ObjectionOutcome outcome, LocalDate servedOn) {
        return book.save(find(id).orElseThrow().decided(outcome, servedOn));
    }

    /** What became of it after the decision. */
    Objection review(Objection objection, FurtherReview further) {
        return book.save(objection.reviewed(further));
    }

    @Transactional(readOnly = true)
    public List<Objection> of(String caseId) {
        return book.findByCaseIdOrderByAcceptedOn(caseId);
    }

    @Transactional(readOnly = true)
    public Optional<Objection> find(String id) {
        return book.findById(id);
    }

    /** @throws InputRejected if there is no such objection in the case */
    Objection required(String caseId, String id, String field, String label) {
        return find(id).filter(known -> known.caseId().equals(caseId))
                .orElseThrow(() -> new InputRejected(field, "本案没有「%s」这一件".formatted(label)));
    }
}
