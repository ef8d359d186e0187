package org.lishenzhi.preservation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NewEvent;
import org.lishenzhi.casefile.Party;
import org.lishenzhi.casefile.PartyRole;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.documents.CourtDocument;
import org.lishenzhi.documents.Registry;
import org.lishenzhi.documents.Remedies;
import org.lishenzhi.law.CourtClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rulings on applications for preservation: drafted by one person, signed by another, served on the parties. */
@Service
@Transactional
public class Rulings {

    private static final String NUMBER = "执保";

    private final Applications applications;
    private final PreservationBook book;
    private final Registry registry;
    private final CaseFile cases;
    private final Timeline timeline;
    private final Remedies remedies;
    private final CourtClock clock;

    Rulings(
            Applications applications,
            PreservationBook book,
            Registry registry,
            CaseFile cases,
            Timeline timeline,
            Remedies remedies,
            CourtClock clock) {
        this.applications = applications;
        this.book = book;
        this.registry = registry;
        this.cases = cases;
        this.timeline = timeline;
        this.remedies = remedies;
        this.clock = clock;
    }

    /**
     * Keeps the draft of a ruling, or that the applicant has withdrawn.
     *
     * @throws InputRejected if preservation would be granted although the security demanded is missing
     *     (民事诉讼法第一百零三条第二款、第一百零四条第一款)
     */
    public void draft(String eventId, RulingOutcome outcome, String text, String by) {
        Preservation preservation = applications.get(eventId);
        if (outcome == RulingOutcome.GRANTED
                && !applications.security(preservation).isThere()) {
            throw new InputRejected("proposal", "申请人尚未提供担保，「拟作处理」应为驳回申请（民事诉讼法第一百零三条、第一百零四条）");
        }
        Preservation proposed = preservation.proposing(outcome);
        if (outcome == RulingOutcome.WITHDRAWN) {
            book.save(proposed.in(PreservationState.WITHDRAWN));
            record(proposed, PreservationEvents.WITHDRAWN, "保全申请已撤回", by);
        } else {
            book.save(proposed);
            registry.draft(preservation.caseId(), preservation.id(), outcome.document(), text, by);
        }
    }

    /** Signs the latest draft; a granted application gets its 执保 number. Drafter and signer are two persons. */
    public void sign(String eventId, String by) {
        Preservation preservation = applications.get(eventId);
        registry.sign(preservation.id(), outcome(preservation).document(), by, "法官签发");
        if (preservation.outcome() == RulingOutcome.GRANTED) {
            Preservation ordered =
                    preservation.ordered(cases.giveSideNumber(preservation.caseId(), NUMBER, preservation.id()));
            book.save(ordered);
            record(ordered, PreservationEvents.ORDERED, "已裁定准予财产保全", by);
        } else {
            book.save(preservation.in(PreservationState.REFUSED));
            record(preservation, PreservationEvents.ORDERED, "已裁定驳回保全申请", by);
        }
    }

    /** @throws InputRejected if the ruling would have been served before it was made */
    public void serve(String eventId, String personId, LocalDate on, String manner, String by, String key) {
        Preservation preservation = applications.get(eventId);
        boolean early = timeline.find(orderedKey(preservation))
                .map(made -> on.isBefore(made.occurredOn()))
                .orElse(true);
        if (early) {
            throw new InputRejected("servedOn", "「送达日期」不能早于裁定作出之日");
        }
        timeline.record(new NewEvent(
                preservation.caseId(),
                PreservationEvents.RULING_SERVED,
                "保全裁定已送达",
                on,
                personId,
                null,
                manner,
                by,
                PreservationEvents.RULING_SERVED + '/' + key));
    }

    /** What the latest draft proposes. */
    @Transactional(readOnly = true)
    public RulingOutcome outcome(String eventId) {
        return outcome(applications.get(eventId));
    }

    /** Within what time the law wants the ruling. */
    @Transactional(readOnly = true)
    public RulingTerm term(String eventId) {
        Preservation preservation = applications.get(eventId);
        return RulingTerm.of(preservation.kind(), preservation.urgent());
    }

    @Transactional(readOnly = true)
    public Optional<CourtDocument> latest(Preservation preservation) {
        return preservation.outcome() == null
                ? Optional.empty()
                : registry.latest(preservation.id(), preservation.outcome().document());
    }

    /** What whoever is served is told about remedies. */
    @Transactional(readOnly = true)
    public String remedies(Preservation preservation) {
        return remedies.told(outcome(preservation).document());
    }

    /** Both sides of the case, on whom a ruling that grants preservation is served. */
    @Transactional(readOnly = true)
    public List<String> recipients(String caseId) {
        return cases.parties(caseId).stream()
                .filter(party -> party.role() != PartyRole.THIRD_PARTY)
                .map(Party::id)
                .toList();
    }

    private void record(Preservation preservation, String kind, String title, String by) {
        timeline.record(
                Applications.event(preservation, kind, title, clock.today(), by, preservation.eventId() + '/' + kind));
    }

    private static String orderedKey(Preservation preservation) {
        return preservation.eventId() + '/' + PreservationEvents.ORDERED;
    }

    private static RulingOutcome outcome(Preservation preservation) {
        if (preservation.outcome() == null) {
            throw new IllegalStateException("保全申请尚未拟定处理");
        }
        return preservation.outcome();
    }
}
