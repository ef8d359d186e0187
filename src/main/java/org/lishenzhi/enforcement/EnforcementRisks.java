package org.lishenzhi.enforcement;

import java.time.LocalDate;
import java.util.List;
import org.lishenzhi.casefile.CaseEvent;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.documents.Registry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The notice of acceptance and of risks in enforcement (执行阶段风险告知): given to every creditor, with a receipt. */
@Service
@Transactional
public class EnforcementRisks {

    private static final String NOTICE = "执行案件受理通知书";
    private static final String RISKS = "执行风险告知书";

    private static final String TOLD =
            """
            一、被执行人没有财产可供执行，或者财产不足清偿的，权利可能全部或者部分不能实现（执行不能）。
            二、申请执行人应当提供所了解的被执行人的财产状况和线索。
            三、执行申请费不预交，执行后按实际执行金额计收，由被执行人负担。
            四、经穷尽财产调查没有可供执行的财产的，可以终结本次执行程序；以后发现财产的，可以申请恢复执行，不受时效限制。
            五、对执行行为有异议的，可以向本院书面提出执行异议（民事诉讼法第二百三十六条）。""";

    private final CaseFile cases;
    private final Creditors creditors;
    private final EnforcementAcceptance acceptance;
    private final Registry registry;
    private final EnforcementDiary diary;

    EnforcementRisks(
            CaseFile cases,
            Creditors creditors,
            EnforcementAcceptance acceptance,
            Registry registry,
            EnforcementDiary diary) {
        this.cases = cases;
        this.creditors = creditors;
        this.acceptance = acceptance;
        this.registry = registry;
        this.diary = diary;
    }

    /** Puts the notice of acceptance and the notice of risks into the file, to be given to each creditor. */
    public void issue(String caseId) {
        String by = diary.latest(caseId, EnforcementEvents.ACCEPTED)
                .map(CaseEvent::recordedBy)
                .orElseThrow();
        registry.draft(caseId, null, NOTICE, notice(caseId) + "。请书面提供被执行人的财产线索，并确认收款账户。", by);
        registry.draft(caseId, null, RISKS, TOLD, by);
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
