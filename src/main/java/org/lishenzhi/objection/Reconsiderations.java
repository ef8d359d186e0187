package org.lishenzhi.objection;

import java.time.LocalDate;
import java.util.List;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NotFound;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reconsideration of rulings on objections: sent up within five days, decided by the court above. */
@Service
@Transactional
public class Reconsiderations {

    private final ReconsiderationBook book;
    private final JdbcAggregateTemplate aggregates;
    private final ObjectionFilings filings;
    private final Objections objections;
    private final ObjectionDiary diary;

    Reconsiderations(
            ReconsiderationBook book,
            JdbcAggregateTemplate aggregates,
            ObjectionFilings filings,
            Objections objections,
            ObjectionDiary diary) {
        this.book = book;
        this.aggregates = aggregates;
        this.filings = filings;
        this.objections = objections;
        this.diary = diary;
    }

    /** @throws InputRejected unless the ruling on the objection is one that the court above may reconsider */
    public void receive(String eventId, String caseId, String objectionId, LocalDate on) {
        boolean may = open(caseId).stream().anyMatch(filing -> filing.eventId().equals(objectionId));
        if (!may) {
            throw new InputRejected("objection", "「所申请复议的异议」应为本案裁定已经送达、可以复议且尚未申请复议的异议");
        }
        aggregates.insert(new Reconsideration(eventId, objectionId, caseId, on, null, null, null, null));
        objections
                .find(objectionId)
                .ifPresent(objection -> objections.review(objection, FurtherReview.RECONSIDERATION_PENDING));
    }

    /** @throws InputRejected if the day lies in the future or before the request came in */
    public void transfer(String eventId, LocalDate on, String by) {
        Reconsideration request = get(eventId);
        diary.requireBetween("transferredOn", "报送日期", on, request.receivedOn(), "收到复议申请之日");
        book.save(request.transferred(on));
        enter(request, ObjectionEvents.RECONSIDERATION_TRANSFERRED, "复议材料已报送上一级法院", on, by);
    }

    /** @throws InputRejected if the day lies in the future or before the file was sent */
    public void receivedAbove(String eventId, LocalDate on, String by) {
        Reconsideration request = get(eventId);
        LocalDate sent = request.transferredOn() == null ? request.receivedOn() : request.transferredOn();
        diary.requireBetween("superiorReceivedOn", "上一级法院收件日期", on, sent, "报送之日");
        book.save(request.receivedAbove(on));
        enter(request, ObjectionEvents.SUPERIOR_COURT_RECEIVED, "上一级法院收到复议申请", on, by);
    }

    /**
     * The court above has decided; telling it again changes nothing.
     *
     * @throws InputRejected if the day lies in the future or before the request came in, or the outcome is none of a
     *     reconsideration
     */
    public void decide(String eventId, FurtherReview outcome, LocalDate effectiveOn, String by) {
        Reconsideration request = get(eventId);
        if (request.outcome() != null) {
            return;
        }
        if (outcome.isPending() || outcome.isSuit()) {
            throw new InputRejected("outcome", "「复议结果」应为驳回、撤销或者变更、发回重新审查");
        }
        diary.requireBetween("effectiveOn", "生效日期", effectiveOn, request.receivedOn(), "收到复议申请之日");
        book.save(request.decided(outcome, effectiveOn));
        objections.find(request.objectionId()).ifPresent(objection -> objections.review(objection, outcome));
        enter(request, ObjectionEvents.RECONSIDERATION_EFFECTIVE, outcome.label(), effectiveOn, by);
    }

    @Transactional(readOnly = true)
    public Reconsideration get(String eventId) {
        return book.findById(eventId).orElseThrow(() -> new NotFound("没有这件复议申请"));
    }

    @Transactional(readOnly = true)
    public List<Reconsideration> of(String caseId) {
        return book.findByCaseIdOrderByReceivedOnAscEventIdAsc(caseId);
    }

    /** The objections of a case whose rulings may be reconsidered: all that were served but those of outsiders. */
    @Transactional(readOnly = true)
    public List<ObjectionFiling> open(String caseId) {
        return filings.of(caseId).stream().filter(this::mayBeReconsidered).toList();
    }

    private boolean mayBeReconsidered(ObjectionFiling filing) {
        boolean forSuit = filing.kind() == ObjectionKind.THIRD_PARTY && filing.number() != null;
        boolean served = filing.servedOn() != null
                || objections
                        .find(filing.eventId())
                        .filter(objection -> objection.servedOn() != null)
                        .isPresent();
        return !forSuit
                && served
                && of(filing.caseId()).stream()
                        .noneMatch(request -> request.objectionId().equals(filing.eventId()));
    }

    private void enter(Reconsideration request, String kind, String title, LocalDate on, String by) {
        diary.enter(filings.get(request.objectionId()), null, kind, title, on, null, by, request.eventId());
    }
}
