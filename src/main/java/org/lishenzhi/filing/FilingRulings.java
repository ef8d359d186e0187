package org.lishenzhi.filing;

import java.time.LocalDate;
import java.util.Optional;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.documents.CourtDocument;
import org.lishenzhi.documents.Registry;
import org.lishenzhi.law.CourtClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rulings at filing: drafted by one person, signed by another, served on every plaintiff. */
@Service
@Transactional
public class FilingRulings {

    private final CaseFile cases;
    private final Registry registry;
    private final FilingTimeline timeline;
    private final CourtClock clock;

    FilingRulings(CaseFile cases, Registry registry, FilingTimeline timeline, CourtClock clock) {
        this.cases = cases;
        this.registry = registry;
        this.timeline = timeline;
        this.clock = clock;
    }

    public void draft(FilingRuling ruling, String caseId, String body, String by) {
        registry.draft(caseId, null, ruling.document(), body, by);
    }

    /**
     * Signs the draft: from then on the case stands where the ruling puts it.
     *
     * @throws InputRejected if drafter and signer are one person
     */
    public void sign(FilingRuling ruling, String caseId, String by) {
        CourtDocument signed = registry.signForCase(caseId, ruling.document(), by, "立案庭签发");
        timeline.record(caseId, ruling.event(), ruling.title(), clock.today(), null, by, signed.id());
        cases.moveTo(caseId, ruling.state());
    }

    /** @throws InputRejected if it would have been served before it was signed */
    public void serve(
            FilingRuling ruling, String caseId, String personId, LocalDate on, String manner, String by, String key) {
        timeline.requireNotBefore(caseId, ruling.event(), on, "servedOn", "「送达日期」不能早于裁定签发之日%s");
        timeline.record(caseId, personId, FilingEvents.RULING_SERVED, ruling.document() + "已送达", on, manner, by, key);
    }

    @Transactional(readOnly = true)
    public Optional<CourtDocument> latest(FilingRuling ruling, String caseId) {
        return registry.latestOfCase(caseId, ruling.document());
    }
}
