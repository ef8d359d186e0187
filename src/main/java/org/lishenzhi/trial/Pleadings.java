package org.lishenzhi.trial;

import java.time.LocalDate;
import java.util.List;
import org.lishenzhi.casefile.CaseEvent;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.Party;
import org.lishenzhi.casefile.PartyRole;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The service of the complaint on every defendant, and their answers (民事诉讼法第一百二十八条). */
@Service
@Transactional
public class Pleadings {

    private final CaseFile cases;
    private final TrialDiary diary;
    private final PublicNotices notices;
    private final TrialNotices told;

    Pleadings(CaseFile cases, TrialDiary diary, PublicNotices notices, TrialNotices told) {
        this.cases = cases;
        this.diary = diary;
        this.notices = notices;
        this.told = told;
    }

    /** The defendants on whom the complaint has not been served, those included who joined the suit later. */
    @Transactional(readOnly = true)
    public List<String> defendantsToServe(String caseId) {
        return cases.parties(caseId).stream()
                .filter(party -> party.role() == PartyRole.RESPONDENT)
                .map(Party::id)
                .filter(person ->
                        diary.of(caseId, person, TrialEvent.COMPLAINT_SERVED).isEmpty())
                .toList();
    }

    /** @throws InputRejected if the day lies in the future */
    public void serve(Entry service) {
        diary.requirePast("servedOn", "送达日期", service.on());
        diary.enter(service, TrialEvent.COMPLAINT_SERVED);
    }

    /** @throws InputRejected if the notice would have been put out in the future */
    public void announce(Entry notice) {
        notices.issue(notice);
    }

    /** The public notice ran its time: the complaint counts as served. */
    public void announced(String caseId, String personId) {
        notices.over(caseId, personId, TrialEvent.COMPLAINT_SERVED);
    }

    /** @throws InputRejected if the answer would have come before the complaint was served, or in the future */
    public void answer(Entry answer) {
        LocalDate served = diary.of(answer.caseId(), answer.person(), TrialEvent.COMPLAINT_SERVED)
                .map(CaseEvent::occurredOn)
                .orElseThrow();
        diary.requireBetween("answeredOn", "收到答辩状日期", answer.on(), served, "起诉状副本送达之日");
        diary.enter(answer, TrialEvent.ANSWER_RECEIVED);
    }

    /** Whether the complaint, the notice of evidence and the risks have reached everybody. */
    @Transactional(readOnly = true)
    public boolean complete(String caseId) {
        return defendantsToServe(caseId).isEmpty()
                && told.withoutEvidenceNotice(caseId).isEmpty()
                && told.withoutRiskNotice(caseId).isEmpty();
    }
}
