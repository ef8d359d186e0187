package org.lishenzhi.preservation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NewEvent;
import org.lishenzhi.casefile.NotFound;
import org.lishenzhi.casefile.PartyRole;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.deadlines.ClockScope;
import org.lishenzhi.deadlines.Deadlines;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The applications for preservation: received, registered, and secured. */
@Service
@Transactional
public class Applications {

    public static final String RULING_RULE = "preservation-ruling";
    private static final String FILED = "FilingReceived";

    private final PreservationBook book;
    private final SecurityBook securities;
    private final JdbcAggregateTemplate aggregates;
    private final CaseFile cases;
    private final Timeline timeline;
    private final Deadlines deadlines;

    Applications(
            PreservationBook book,
            SecurityBook securities,
            JdbcAggregateTemplate aggregates,
            CaseFile cases,
            Timeline timeline,
            Deadlines deadlines) {
        this.book = book;
        this.securities = securities;
        this.aggregates = aggregates;
        this.cases = cases;
        this.timeline = timeline;
        this.deadlines = deadlines;
    }

    /**
     * Takes an application under the event by which it was made; its kind follows from where the case stands.
     *
     * @throws InputRejected if the person is no applicant of the case, or the case is over or enforced already
     */
    public Preservation accept(String caseId, String applicantId, String eventId, LocalDate on) {
        boolean applicant = cases.parties(caseId).stream()
                .anyMatch(party -> party.id().equals(applicantId) && party.role() == PartyRole.APPLICANT);
        if (!applicant) {
            throw new InputRejected("personId", "「当事人」不是本案的原告或者申请人，不能由其申请财产保全");
        }
        CaseState state = cases.get(caseId).state();
        PreservationKind kind = PreservationKind.of(
                        state, timeline.latest(caseId, FILED, null, null).isPresent())
                .orElseThrow(() -> new InputRejected(
                        "personId",
                        state == CaseState.ENFORCING
                                ? "本案已进入执行，应当直接采取执行措施，不再申请财产保全"
                                : "本案%s，不能申请财产保全".formatted(state.label())));
        return aggregates.insert(new Preservation(
                UUID.randomUUID().toString(),
                caseId,
                eventId,
                kind,
                PreservationState.APPLIED,
                applicantId,
                on,
                false,
                null,
                null,
                null,
                null));
    }

    /**
     * Registers what is asked for and what security is demanded for it.
     *
     * @throws InputRejected if the security is none that the law knows for this kind
     */
    public void register(String eventId, BigDecimal requested, boolean urgent, SecurityTerms terms) {
        Preservation preservation = get(eventId);
        terms.check(preservation.kind(), requested);
        book.save(preservation.requesting(requested, urgent));
        boolean exempt = terms.demand() == SecurityDemand.EXEMPT;
        aggregates.insert(new PreservationSecurity(
                preservation.id(), terms.demand(), exempt ? null : terms.sum(), exempt ? terms.ground() : null, null));
        deadlines.startFrom(scope(preservation), RULING_RULE, PreservationEvents.APPLIED);
    }

    /**
     * The security demanded was provided: the five days for the ruling run from here (财产保全规定第四条).
     *
     * @throws InputRejected if it is less than demanded, or provided before the application
     */
    public void secure(String eventId, BigDecimal sum, LocalDate on, String by) {
        Preservation preservation = get(eventId);
        PreservationSecurity security = security(preservation);
        if (security.demanded() != null && sum.compareTo(security.demanded()) < 0) {
            throw new InputRejected("securityGiven", "「所提供的担保数额」少于责令提供的 %s 元".formatted(security.demanded()));
        }
        if (on.isBefore(preservation.appliedOn())) {
            throw new InputRejected("providedOn", "「提供日期」不能早于申请之日");
        }
        securities.save(security.given(sum));
        timeline.record(
                event(preservation, PreservationEvents.SECURITY_PROVIDED, "已提供保全担保", on, by, eventId + "/security"));
        deadlines.startFrom(scope(preservation), RULING_RULE, PreservationEvents.SECURITY_PROVIDED);
    }

    /** @throws NotFound if nothing was applied for by this event */
    @Transactional(readOnly = true)
    public Preservation get(String eventId) {
        return book.findByEventId(eventId).orElseThrow(() -> new NotFound("没有这件保全申请"));
    }

    @Transactional(readOnly = true)
    public PreservationSecurity security(Preservation preservation) {
        return securities.findById(preservation.id()).orElseThrow(() -> new IllegalStateException("保全申请尚未登记担保要求"));
    }

    /** What was applied for, in one line. */
    @Transactional(readOnly = true)
    public String told(String eventId) {
        Preservation preservation = get(eventId);
        String sum = preservation.requested() == null
                ? ""
                : "，请求保全 %s 元".formatted(preservation.requested().toPlainString());
        return "%s（%s）%s%s"
                .formatted(
                        preservation.kind().label(),
                        preservation.kind().article(),
                        sum,
                        preservation.urgent() ? "，情况紧急" : "");
    }

    /** All applications of a case, the first first. */
    @Transactional(readOnly = true)
    public List<Preservation> of(String caseId) {
        return book.findByCaseIdOrderByAppliedOnAscIdAsc(caseId);
    }

    /** The clocks of a preservation run for its applicant, so that two applicants do not share one. */
    static ClockScope scope(Preservation preservation) {
        return new ClockScope(preservation.caseId(), null, preservation.applicantId());
    }

    static NewEvent event(Preservation preservation, String kind, String title, LocalDate on, String by, String key) {
        return new NewEvent(
                preservation.caseId(),
                kind,
                title,
                on,
                preservation.applicantId(),
                null,
                preservation.number(),
                by,
                key);
    }
}
