package org.lishenzhi.enforcement;

import java.time.LocalDate;
import java.util.Optional;
import org.lishenzhi.casefile.CaseEvent;
import org.lishenzhi.deadlines.ClockScope;
import org.lishenzhi.deadlines.Deadlines;
import org.lishenzhi.deadlines.RunningClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The service of the enforcement notice on each debtor, on his own day (执行工作规定第二十三条). */
@Service
@Transactional
public class ServedNotices {

    private static final String PUBLIC_NOTICE_RULE = "public-notice-service";
    private static final String JURISDICTION_RULE = "jurisdiction-objection";

    private final EnforcementDebtors debtors;
    private final EnforcementDiary diary;
    private final Deadlines deadlines;

    ServedNotices(EnforcementDebtors debtors, EnforcementDiary diary, Deadlines deadlines) {
        this.debtors = debtors;
        this.diary = diary;
        this.deadlines = deadlines;
    }

    /** @throws InputRejected if the day lies in the future or before the notice was signed */
    public void serve(String caseId, String personId, LocalDate on, NoticeManner manner, String by, String key) {
        diary.requireSince(caseId, EnforcementEvents.NOTICE_SIGNED, "执行通知书签发", on, "servedOn", "送达日期");
        record(caseId, personId, on, manner, by, key);
    }

    /** @throws InputRejected if the day lies in the future or before the notice was signed */
    public void announce(String caseId, String personId, LocalDate on, String by, String key) {
        diary.requireSince(caseId, EnforcementEvents.NOTICE_SIGNED, "执行通知书签发", on, "noticeIssuedOn", "公告发出日期");
        diary.record(caseId, personId, EnforcementEvents.PUBLIC_NOTICE_ISSUED, "执行通知书公告送达", on, null, by, key);
    }

    /** The public notice ran its time: the notice counts as served on its last day (民事诉讼法第九十五条). */
    public void announced(String caseId, String personId) {
        CaseEvent issued = diary.latestOf(caseId, EnforcementEvents.PUBLIC_NOTICE_ISSUED, personId)
                .orElseThrow(() -> new IllegalStateException("没有发出执行通知书的公告"));
        LocalDate lastDay = deadlines
                .clock(new ClockScope(caseId, null, personId), PUBLIC_NOTICE_RULE)
                .map(RunningClock::due)
                .orElseThrow();
        diary.record(
                caseId,
                personId,
                EnforcementEvents.PUBLIC_NOTICE_SERVED,
                "公告期满",
                lastDay,
                null,
                issued.recordedBy(),
                issued.id());
        record(caseId, personId, lastDay, NoticeManner.PUBLIC_NOTICE, issued.recordedBy(), issued.id());
    }

    /** On which day this debtor was served. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> servedOn(String caseId, String personId) {
        return diary.latestOf(caseId, EnforcementEvents.NOTICE_SERVED, personId).map(CaseEvent::occurredOn);
    }

    private void record(String caseId, String personId, LocalDate on, NoticeManner manner, String by, String key) {
        var scope = new ClockScope(caseId, null, personId);
        diary.record(caseId, personId, EnforcementEvents.NOTICE_SERVED, "执行通知书已送达", on, manner.label(), by, key);
        deadlines.clock(scope, JURISDICTION_RULE);
        deadlines.clock(scope, EnforcementNotices.PERFORM_RULE);
        if (debtors.owesMoney(caseId, personId)) {
            diary.record(caseId, personId, EnforcementEvents.REPORT_ORDERED, "报告财产令已送达", on, manner.label(), by, key);
            deadlines.clock(scope, EnforcementNotices.REPORT_RULE);
        }
    }
}
