package org.lishenzhi.eviction;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.CaseEvent;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.ForceGuard;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NewEvent;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.deadlines.ClockScope;
import org.lishenzhi.deadlines.Deadlines;
import org.lishenzhi.documents.CourtDocument;
import org.lishenzhi.documents.Registry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The eviction notice (腾房公告): drafted, signed by the president, posted and served (民事诉讼法第二百六十一条). */
@Service
@Transactional
public class Notices {

    public static final String KIND = "腾房公告";
    public static final String VACATE_RULE = "eviction-vacate";

    private final CaseFile cases;
    private final ForceGuard force;
    private final Timeline timeline;
    private final Registry registry;
    private final Deadlines deadlines;

    Notices(CaseFile cases, ForceGuard force, Timeline timeline, Registry registry, Deadlines deadlines) {
        this.cases = cases;
        this.force = force;
        this.timeline = timeline;
        this.registry = registry;
        this.deadlines = deadlines;
    }

    /**
     * Keeps the draft and remembers from which event it lets the period run.
     *
     * @throws InputRejected unless the case is being enforced
     */
    public void draft(String obligationId, StartingPoint start, String body, String by) {
        String caseId = caseOf(obligationId);
        force.require(caseId, KIND);
        registry.draft(caseId, obligationId, KIND, body, by);
        deadlines.startFrom(new ClockScope(caseId, obligationId, null), VACATE_RULE, start.event());
    }

    /** Signs the draft in the right that the signer has. */
    public void sign(String obligationId, String by, String right, LocalDate on) {
        CourtDocument signed = registry.sign(obligationId, KIND, by, right);
        record(obligationId, null, EvictionEvents.NOTICE_SIGNED, "腾房公告已签发", on, right, by, signed.id());
    }

    /** @throws InputRejected if it would have been posted before it was signed */
    public void post(String obligationId, LocalDate on, String place, String by, String key) {
        notBeforeSignature(obligationId, "postedOn", "「张贴日期」不能早于公告签发之日", on);
        record(obligationId, null, EvictionEvents.NOTICE_POSTED, "腾房公告已张贴", on, place, by, key);
    }

    /** @throws InputRejected if it would have been served before it was signed */
    public void serve(String obligationId, String personId, LocalDate on, String manner, String by, String key) {
        notBeforeSignature(obligationId, "servedOn", "「送达日期」不能早于公告签发之日", on);
        record(obligationId, personId, EvictionEvents.NOTICE_SERVED, "腾房公告已送达", on, manner, by, key);
    }

    @Transactional(readOnly = true)
    public Optional<CourtDocument> latest(String obligationId) {
        return registry.latest(obligationId, KIND);
    }

    private void notBeforeSignature(String obligationId, String field, String sentence, LocalDate on) {
        boolean early = signedOn(obligationId).map(on::isBefore).orElse(true);
        if (early) {
            throw new InputRejected(field, sentence);
        }
    }

    private Optional<LocalDate> signedOn(String obligationId) {
        return timeline.latest(caseOf(obligationId), EvictionEvents.NOTICE_SIGNED, null, obligationId)
                .map(CaseEvent::occurredOn);
    }

    private void record(
            String obligationId,
            @Nullable String personId,
            String kind,
            String title,
            LocalDate on,
            String note,
            String by,
            String key) {
        timeline.record(new NewEvent(
                caseOf(obligationId), kind, title, on, personId, obligationId, note, by, kind + '/' + key));
    }

    private String caseOf(String obligationId) {
        Obligation obligation = cases.obligation(obligationId);
        return obligation.caseId();
    }
}
