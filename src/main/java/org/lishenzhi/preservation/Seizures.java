package org.lishenzhi.preservation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.CaseEventRecorded;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NewEvent;
import org.lishenzhi.casefile.NotFound;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.law.CourtClock;
import org.springframework.context.event.EventListener;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of measures (查封、扣押、冻结): taken, renewed, and carried into enforcement on the same row. */
@Service
@Transactional
public class Seizures {

    private static final String ENFORCED = "EnforcementAccepted";

    private final Applications applications;
    private final PreservationBook preservations;
    private final SeizureBook book;
    private final SeizureTerms terms;
    private final Falls falls;
    private final Owners owners;
    private final JdbcAggregateTemplate aggregates;
    private final Timeline timeline;
    private final CourtClock clock;

    Seizures(
            Applications applications,
            PreservationBook preservations,
            SeizureBook book,
            SeizureTerms terms,
            Falls falls,
            Owners owners,
            JdbcAggregateTemplate aggregates,
            Timeline timeline,
            CourtClock clock) {
        this.applications = applications;
        this.preservations = preservations;
        this.book = book;
        this.terms = terms;
        this.falls = falls;
        this.owners = owners;
        this.aggregates = aggregates;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * Measures were taken under the ruling; one that waits behind another has no term (轮候不起算).
     *
     * @param indivisible why more is held than was asked for
     * @throws InputRejected if more is held than was asked for, a term is longer than the law allows, or a measure would
     *     have been taken before the ruling
     */
    public void take(String eventId, LocalDate on, List<NewSeizure> measures, @Nullable String indivisible, String by) {
        Preservation preservation = applications.get(eventId);
        notBeforeRuling(preservation, on);
        new Limit(preservation.sum()).check(measures, indivisible);
        preservations.save(preservation.taken(on));
        timeline.record(
                Applications.event(preservation, PreservationEvents.TAKEN, "已采取保全措施", on, by, eventId + "/taken"));
        measures.forEach(measure -> enter(preservation, measure, on, by));
        falls.watch(preservation);
    }

    /** Nothing that could be preserved was found; the applicant is told in writing (财产保全规定第十一条第三款). */
    public void nothingFound(String eventId, LocalDate on, String by) {
        Preservation preservation = applications.get(eventId);
        notBeforeRuling(preservation, on);
        preservations.save(preservation.in(PreservationState.NOTHING_FOUND));
        timeline.record(Applications.event(
                preservation, PreservationEvents.NOTHING_FOUND, "无财产可供保全", on, by, eventId + "/fruitless"));
    }

    /**
     * Renews a measure from the day on which it would end.
     *
     * @throws InputRejected if its term is over, or would be longer than the law allows
     */
    public void renew(String seizureId, @Nullable LocalDate until, String by, String key) {
        Seizure seizure = get(seizureId);
        if (seizure.state() != SeizureState.EFFECTIVE) {
            throw new InputRejected(
                    "until", "这项措施%s，不能续行".formatted(seizure.state().label()));
        }
        LocalDate last = terms.of(seizure.kind(), seizure.expiry()).renewed(seizure.expiry(), clock.today(), until);
        book.save(seizure.renewed(last));
        timeline.record(new NewEvent(
                seizure.caseId(),
                PreservationEvents.RENEWED,
                "保全已续行至%s".formatted(last),
                clock.today(),
                null,
                null,
                seizure.title(),
                by,
                PreservationEvents.RENEWED + '/' + key));
    }

    /**
     * Enforcement has begun: what is held goes on as its measure, on the same row and with the same last day
     * (民事诉讼法解释第一百六十八条、财产保全规定第十七条第二款). Saying it again changes nothing.
     */
    public void carryIntoEnforcement(String caseId) {
        book.carryIntoEnforcement(caseId);
        preservations.carryIntoEnforcement(caseId);
    }

    /** Hears that the case was accepted for enforcement, whichever stage records it. */
    @EventListener
    void on(CaseEventRecorded recorded) {
        if (recorded.event().kind().equals(ENFORCED)) {
            carryIntoEnforcement(recorded.event().caseId());
        }
    }

    /** The measures of a preservation and their last days, as the applicant is told in writing (财产保全规定第十八条第二款). */
    @Transactional(readOnly = true)
    public String told(Preservation preservation) {
        List<Seizure> taken = book.findByPreservationIdOrderByIdAsc(preservation.id());
        return taken.isEmpty()
                ? "无"
                : taken.stream()
                        .map(seizure -> seizure.title()
                                + (seizure.expiresOn() == null ? "，未生效" : "，期限至 " + seizure.expiresOn()))
                        .collect(Collectors.joining("；"));
    }

    /** @throws NotFound if the register has no such row */
    @Transactional(readOnly = true)
    public Seizure get(String seizureId) {
        return book.findById(seizureId).orElseThrow(() -> new NotFound("保全台账没有这一项"));
    }

    @Transactional(readOnly = true)
    public List<Seizure> of(String caseId) {
        return book.findByCaseIdOrderByEffectiveOnAscIdAsc(caseId);
    }

    private void enter(Preservation preservation, NewSeizure measure, LocalDate on, String by) {
        boolean first = measure.place() == 1;
        if (!first && measure.until() != null) {
            throw new InputRejected("measures", "轮候查封、冻结尚未生效，「期限至」不填");
        }
        Asset asset = Asset.of(measure.kind(), measure.holder(), measure.asset());
        Seizure entered = aggregates.insert(new Seizure(
                UUID.randomUUID().toString(),
                preservation.caseId(),
                preservation.id(),
                measure.kind(),
                owners.find(preservation.caseId(), measure.owner()),
                measure.holder(),
                asset.description(),
                asset.key(),
                measure.amount(),
                measure.place(),
                first ? SeizureState.EFFECTIVE : SeizureState.WAITING,
                first ? on : null,
                first ? terms.of(measure.kind(), on).from(on, measure.until()) : null,
                null,
                false));
        if (first) {
            timeline.record(effect(entered, on, by));
        }
    }

    static NewEvent effect(Seizure seizure, LocalDate on, String by) {
        return new NewEvent(
                seizure.caseId(),
                seizure.kind().event(),
                "%s已生效".formatted(seizure.kind().label()),
                on,
                seizure.ownerId(),
                null,
                seizure.title(),
                by,
                seizure.id());
    }

    private void notBeforeRuling(Preservation preservation, LocalDate on) {
        timeline.find(preservation.eventId() + '/' + PreservationEvents.ORDERED)
                .filter(ordered -> on.isBefore(ordered.occurredOn()))
                .ifPresent(ordered -> {
                    throw new InputRejected("takenOn", "「实施日期」不能早于保全裁定作出之日");
                });
    }
}
