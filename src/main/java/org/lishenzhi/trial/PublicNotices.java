package org.lishenzhi.trial;

import java.time.LocalDate;
import org.lishenzhi.casefile.CaseEvent;
import org.lishenzhi.deadlines.ClockScope;
import org.lishenzhi.deadlines.Deadlines;
import org.lishenzhi.deadlines.RunningClock;
import org.springframework.stereotype.Component;

/** Service by public notice (公告送达): served when the period of the notice is over (民事诉讼法第九十五条). */
@Component
class PublicNotices {

    private static final String RULE = "public-notice-service";

    private final TrialDiary diary;
    private final Deadlines deadlines;

    PublicNotices(TrialDiary diary, Deadlines deadlines) {
        this.diary = diary;
        this.deadlines = deadlines;
    }

    /** A notice was put out; the reason and the attempts before it must be noted. */
    void issue(Entry notice) {
        diary.requirePast("noticeIssuedOn", "公告发出日期", notice.on());
        diary.enter(notice, TrialEvent.PUBLIC_NOTICE_ISSUED);
    }

    /** The period of the latest notice is over: the paper counts as served on its last day. */
    void over(String caseId, String personId, TrialEvent served) {
        CaseEvent issued =
                diary.of(caseId, personId, TrialEvent.PUBLIC_NOTICE_ISSUED).orElseThrow();
        LocalDate lastDay = deadlines
                .clock(new ClockScope(caseId, null, personId), RULE)
                .map(RunningClock::due)
                .orElseThrow();
        var entry = new Entry(
                caseId, personId, lastDay, ServiceManner.PUBLIC_NOTICE.label(), issued.recordedBy(), issued.id());
        diary.enter(entry, TrialEvent.PUBLIC_NOTICE_SERVED);
        diary.enter(entry, served);
    }
}
