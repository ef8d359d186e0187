package org.lishenzhi.trial;

import java.util.List;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.Party;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What every party on either side is told at the beginning of the trial: the time for evidence (民事诉讼法解释第九十九条) and
 * the risks of the suit and of its enforcement (立审执协调运行意见，待院方确认).
 */
@Service
@Transactional
public class TrialNotices {

    private final CaseFile cases;
    private final TrialDiary diary;

    TrialNotices(CaseFile cases, TrialDiary diary) {
        this.cases = cases;
        this.diary = diary;
    }

    @Transactional(readOnly = true)
    public List<String> withoutEvidenceNotice(String caseId) {
        return without(caseId, TrialEvent.EVIDENCE_NOTICE_SERVED);
    }

    @Transactional(readOnly = true)
    public List<String> withoutRiskNotice(String caseId) {
        return without(caseId, TrialEvent.TRIAL_RISK_NOTIFIED);
    }

    /** @throws InputRejected if the day lies in the future */
    public void serveEvidenceNotice(Entry service) {
        diary.requirePast("servedOn", "送达日期", service.on());
        diary.enter(service, TrialEvent.EVIDENCE_NOTICE_SERVED);
    }

    /** @throws InputRejected if the day lies in the future */
    public void tellRisks(Entry receipt) {
        diary.requirePast("receivedOn", "收到日期", receipt.on());
        diary.enter(receipt, TrialEvent.TRIAL_RISK_NOTIFIED);
    }

    private List<String> without(String caseId, TrialEvent notice) {
        return cases.parties(caseId).stream()
                .map(Party::id)
                .filter(person -> diary.of(caseId, person, notice).isEmpty())
                .toList();
    }
}
