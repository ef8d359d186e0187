package org.lishenzhi.trial;

import java.time.LocalDate;
import java.util.Optional;
import org.lishenzhi.casefile.CaseEvent;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.documents.CourtDocument;
import org.lishenzhi.documents.Registry;
import org.lishenzhi.law.CourtClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The withdrawal of the suit (撤诉): reviewed by the judge, allowed by a ruling or refused (民事诉讼法第一百四十八条). */
@Service
@Transactional
public class Withdrawals {

    private static final String KIND = TrialDocument.WITHDRAWAL.title();

    private final Registry registry;
    private final CaseFile cases;
    private final TrialDiary diary;
    private final Timeline timeline;
    private final CourtClock clock;

    Withdrawals(Registry registry, CaseFile cases, TrialDiary diary, Timeline timeline, CourtClock clock) {
        this.registry = registry;
        this.cases = cases;
        this.diary = diary;
        this.timeline = timeline;
        this.clock = clock;
    }

    public void draft(String caseId, String text, String by) {
        registry.draft(caseId, null, KIND, text, by);
    }

    /** @throws InputRejected if the drafter of the ruling signs himself */
    public void grant(String caseId, String by) {
        registry.signForCase(caseId, KIND, by, "承办法官签发");
    }

    /** The trial goes on. */
    public void refuse(Entry refusal) {
        diary.enter(refusal, TrialEvent.WITHDRAWAL_REFUSED);
    }

    /** The suit is over by the signed ruling. */
    public void close(String caseId) {
        CourtDocument ruling = latest(caseId).filter(CourtDocument::isSigned).orElseThrow();
        var entry = new Entry(caseId, null, clock.today(), KIND, ruling.draftedBy(), ruling.id());
        diary.enter(entry, TrialEvent.WITHDRAWAL_GRANTED);
        diary.enter(entry, TrialEvent.CASE_DECIDED);
        cases.moveTo(caseId, CaseState.SUIT_WITHDRAWN);
    }

    /** @throws InputRejected if the day lies in the future or before the ruling */
    public void serve(Entry service) {
        LocalDate ruled = diary.of(service.caseId(), TrialEvent.WITHDRAWAL_GRANTED)
                .map(CaseEvent::occurredOn)
                .orElseThrow();
        diary.requireBetween("servedOn", "送达日期", service.on(), ruled, "裁定之日");
        diary.enter(service, TrialEvent.RULING_SERVED);
    }

    @Transactional(readOnly = true)
    public Optional<CourtDocument> latest(String caseId) {
        return registry.latestOfCase(caseId, KIND);
    }

    /** The plaintiff who asked to withdraw last, with a masked name, and the day. */
    @Transactional(readOnly = true)
    public String request(String caseId) {
        return timeline.latest(caseId, "SuitWithdrawn", null, null)
                .map(event -> "%s于%s申请撤诉"
                        .formatted(
                                event.partyId() == null
                                        ? ""
                                        : cases.party(event.partyId()).maskedName(),
                                event.occurredOn()))
                .orElse("");
    }
}
