package org.lishenzhi.preservation;

import java.time.LocalDate;
import java.util.Optional;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NewEvent;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.documents.CourtDocument;
import org.lishenzhi.documents.Registry;
import org.lishenzhi.law.CourtClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The release of preservations: ruled on, told to the units that assist, and entered in the register. */
@Service
@Transactional
public class Releases {

    public static final String DOCUMENT = "解除财产保全裁定书";

    private final Applications applications;
    private final PreservationBook preservations;
    private final SeizureBook seizures;
    private final Queue queue;
    private final Registry registry;
    private final Timeline timeline;
    private final CourtClock clock;

    Releases(
            Applications applications,
            PreservationBook preservations,
            SeizureBook seizures,
            Queue queue,
            Registry registry,
            Timeline timeline,
            CourtClock clock) {
        this.applications = applications;
        this.preservations = preservations;
        this.seizures = seizures;
        this.queue = queue;
        this.registry = registry;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Keeps the draft of the ruling that releases. */
    public void draft(String eventId, String text, String by) {
        Preservation preservation = applications.get(eventId);
        registry.draft(preservation.caseId(), preservation.id(), DOCUMENT, text, by);
    }

    /**
     * The applicant did follow it up, e.g. sued in another court or applied for arbitration (财产保全规定第十七条): it goes on.
     */
    public void keep(String eventId, String reason, String by) {
        Preservation preservation = applications.get(eventId);
        preservations.save(
                preservation.turnedInto(preservation.kind().followedUp()).in(PreservationState.TAKEN));
        timeline.record(new NewEvent(
                preservation.caseId(),
                PreservationEvents.KEPT,
                "保全继续有效",
                clock.today(),
                preservation.applicantId(),
                null,
                reason,
                by,
                eventId + "/kept"));
    }

    /** Signs the latest draft; drafter and signer are two persons. */
    public void sign(String eventId, String by) {
        Preservation preservation = applications.get(eventId);
        registry.sign(preservation.id(), DOCUMENT, by, "法官签发");
        timeline.record(Applications.event(
                preservation, PreservationEvents.RELEASE_ORDERED, "已裁定解除保全", clock.today(), by, orderedKey(eventId)));
    }

    /**
     * The units that assist were told; the measures are released, and who waited behind them takes effect.
     *
     * @throws InputRejected if they would have been told before the ruling
     */
    public void release(String eventId, LocalDate on, String by) {
        Preservation preservation = applications.get(eventId);
        timeline.find(orderedKey(eventId))
                .filter(ordered -> on.isBefore(ordered.occurredOn()))
                .ifPresent(ordered -> {
                    throw new InputRejected("releasedOn", "「解除日期」不能早于解除裁定作出之日");
                });
        timeline.record(
                Applications.event(preservation, PreservationEvents.RELEASED, "保全已解除", on, by, eventId + "/released"));
        preservations.save(preservation.in(PreservationState.RELEASED));
        seizures.findByPreservationIdOrderByIdAsc(preservation.id()).forEach(seizure -> release(seizure, on));
    }

    @Transactional(readOnly = true)
    public Optional<CourtDocument> latest(Preservation preservation) {
        return registry.latest(preservation.id(), DOCUMENT);
    }

    private void release(Seizure seizure, LocalDate on) {
        boolean held = seizure.state() == SeizureState.EFFECTIVE;
        if (held || seizure.state() == SeizureState.WAITING) {
            seizures.save(seizure.in(SeizureState.RELEASED));
            queue.moveUp(seizure, on);
        }
    }

    private static String orderedKey(String eventId) {
        return eventId + '/' + PreservationEvents.RELEASE_ORDERED;
    }
}
