package org.lishenzhi.objection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NotFound;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The filing of objections (异议和复议规定第二条): papers received, completed once, accepted or not within three days. */
@Service
@Transactional
public class ObjectionFilings {

    private static final String NUMBER = "执异";

    private final ObjectionFilingBook book;
    private final JdbcAggregateTemplate aggregates;
    private final Objections objections;
    private final Objectors objectors;
    private final ObjectionPeriods periods;
    private final ObjectionDiary diary;
    private final CaseFile cases;

    ObjectionFilings(
            ObjectionFilingBook book,
            JdbcAggregateTemplate aggregates,
            Objections objections,
            Objectors objectors,
            ObjectionPeriods periods,
            ObjectionDiary diary,
            CaseFile cases) {
        this.book = book;
        this.aggregates = aggregates;
        this.objections = objections;
        this.objectors = objectors;
        this.periods = periods;
        this.diary = diary;
        this.cases = cases;
    }

    /** The papers of an objection came in; nothing stops by that. */
    public void receive(
            String eventId,
            String caseId,
            @Nullable String obligationId,
            ObjectionKind kind,
            @Nullable String objectorId,
            LocalDate on,
            String by) {
        ObjectionFiling filing = aggregates.insert(new ObjectionFiling(
                eventId,
                UUID.randomUUID().toString(),
                caseId,
                obligationId,
                kind,
                on,
                objectorId,
                null,
                null,
                null,
                null,
                null));
        diary.enter(filing, ObjectionEvents.FILED, "收到异议材料", on, kind.label(), by);
    }

    /**
     * Registers who objects and what the court answers.
     *
     * @param lateReason why an objection raised after its period is taken all the same; empty if it was in time
     * @throws InputRejected if nobody is named, the papers would be asked for twice, or an objection that came too late
     *     would be accepted without a reason
     */
    public void register(String eventId, String objectorName, FilingDecision decision, String lateReason, String by) {
        ObjectionFiling filing = get(eventId);
        if (decision == FilingDecision.SUPPLEMENT && filing.supplementOrderedOn() != null) {
            throw new InputRejected("filingDecision", "补足材料只能一次性告知，「审查意见」应为受理或者不予受理（异议和复议规定第二条）");
        }
        if (decision == FilingDecision.ACCEPT) {
            periods.requireInTime(filing, lateReason);
        }
        ObjectionFiling registered =
                filing.by(objectors.sealed(filing, objectorName)).decided(decision, diary.today());
        book.save(registered);
        if (decision == FilingDecision.SUPPLEMENT) {
            diary.enter(registered, ObjectionEvents.SUPPLEMENT_ORDERED, "已一次性告知补足异议材料", diary.today(), null, by);
        }
    }

    /**
     * The missing papers came in: the three days for the answer run from that day.
     *
     * @throws InputRejected if the day lies in the future or before the objector was told
     */
    public void supplement(String eventId, LocalDate on, String by) {
        ObjectionFiling filing = get(eventId);
        LocalDate ordered = filing.supplementOrderedOn() == null ? filing.filedOn() : filing.supplementOrderedOn();
        diary.requireBetween("suppliedOn", "收到补足材料之日", on, ordered, "告知补足之日");
        diary.enter(
                filing,
                filing.objectorId(),
                ObjectionEvents.FILED,
                "收到补足的异议材料",
                on,
                null,
                by,
                filing.documentKey() + "/2");
    }

    /** Accepts the objection under a 执异 number of its own: what its kind stops is stopped from today. */
    public ObjectionFiling docket(String eventId) {
        ObjectionFiling filing = get(eventId);
        if (filing.number() != null) {
            return filing;
        }
        ObjectionFiling docketed =
                book.save(filing.numbered(cases.giveSideNumber(filing.caseId(), NUMBER, filing.documentKey())));
        objections.accept(
                eventId, filing.caseId(), filing.obligationId(), filing.objectorId(), filing.kind(), diary.today());
        diary.enter(
                docketed, ObjectionEvents.DOCKETED, "异议已受理", diary.today(), docketed.number(), ObjectionEvents.COURT);
        return docketed;
    }

    /** @throws InputRejected if the day lies in the future or before the objection was received */
    public void notifyParties(String eventId, LocalDate on, String manner, String by) {
        ObjectionFiling filing = get(eventId);
        diary.requireBetween("notifiedOn", "通知日期", on, filing.filedOn(), "收到异议之日");
        diary.enter(filing, ObjectionEvents.FILING_NOTIFIED, "已通知异议立案", on, manner, by);
    }

    /** @throws NotFound if no objection came in by this event */
    @Transactional(readOnly = true)
    public ObjectionFiling get(String eventId) {
        return book.findById(eventId).orElseThrow(() -> new NotFound("没有这件异议"));
    }

    /** All objections of a case, the first filed first. */
    @Transactional(readOnly = true)
    public List<ObjectionFiling> of(String caseId) {
        return book.findByCaseIdOrderByFiledOnAscEventIdAsc(caseId);
    }

    /** The objection in one line, with its number, kind and objector under a masked name. */
    @Transactional(readOnly = true)
    public String told(String eventId) {
        ObjectionFiling filing = get(eventId);
        return "%s%s，异议人%s，%s收到材料"
                .formatted(
                        filing.number() == null ? "" : filing.number() + " ",
                        filing.kind().label(),
                        objectors.shown(filing),
                        filing.filedOn());
    }

    /** Until when it had to be raised, in words; empty if the law sets no day. */
    @Transactional(readOnly = true)
    public String toldPeriod(String eventId) {
        return periods.told(get(eventId));
    }
}
