package org.lishenzhi.enforcement;

import java.time.LocalDate;
import java.util.List;
import org.lishenzhi.casefile.CaseEvent;
import org.lishenzhi.casefile.CaseFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The notice of acceptance and of risks in enforcement (执行阶段风险告知): given to every creditor, with a receipt. */
@Service
@Transactional
public class EnforcementRisks {

    private static final String NOTICE = "执行案件受理通知书";
    private static final String RISKS = "执行风险告知书";

    private final CaseFile cases;
    private final Creditors creditors;
    private final EnforcementAcceptance acceptance;
    private final EnforcementDiary diary;

    EnforcementRisks(CaseFile cases, Creditors creditors, EnforcementAcceptance acceptance, EnforcementDiary diary) {
        this.cases = cases;
        this.creditors = creditors;
        this.acceptance = acceptance;
        this.diary = diary;
    }

    /** @throws InputRejected if the receipt lies in the future or would be older than the acceptance */
    public void receipt(String caseId, String personId, LocalDate on, String manner, String by, String key) {
        diary.requireSince(caseId, EnforcementEvents.ACCEPTED, "执行立案", on, "receiptOn", "签收日期");
        String title = "%s、%s已签收".formatted(NOTICE, RISKS);
        diary.record(caseId, personId, EnforcementEvents.RISK_NOTIFIED, title, on, manner, by, key);
    }

    /** Who was told, and when; one line for each creditor. */
    @Transactional(readOnly = true)
    public List<String> told(String caseId) {
        return creditors.parties(caseId).stream()
                .map(party -> diary.latestOf(caseId, EnforcementEvents.RISK_NOTIFIED, party.id())
                        .map(CaseEvent::occurredOn)
                        .map(day -> "%s，%s 签收".formatted(party.maskedName(), day))
                        .orElse("%s，尚未告知".formatted(party.maskedName())))
                .toList();
    }

    /** What the notice of acceptance tells. */
    @Transactional(readOnly = true)
    public String notice(String caseId) {
        return acceptance
                .of(caseId)
                .map(accepted -> "本院于%s以 %s 立案执行；执行申请费%s"
                        .formatted(accepted.acceptedOn(), accepted.caseNumber(), accepted.fee()))
                .orElseThrow(() -> new IllegalStateException(
                        "案件 %s 尚未执行立案".formatted(cases.get(caseId).number())));
    }
}
