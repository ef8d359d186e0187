package org.lishenzhi.trial;

import java.util.Set;
import org.lishenzhi.casefile.InputRejected;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The service of the document that ends the trial, on each party with his own date. */
@Service
@Transactional
public class DocumentService {

    private static final Set<ServiceManner> NOT_FOR_MEDIATION = Set.of(ServiceManner.LEFT, ServiceManner.PUBLIC_NOTICE);

    private final Trials trials;
    private final Judgments judgments;
    private final PublicNotices notices;
    private final TrialDiary diary;

    DocumentService(Trials trials, Judgments judgments, PublicNotices notices, TrialDiary diary) {
        this.trials = trials;
        this.judgments = judgments;
        this.notices = notices;
        this.diary = diary;
    }

    /**
     * The document was served, or the mediation agreement signed by the party.
     *
     * @throws InputRejected if the day lies in the future or before the document was signed, or the manner is not allowed
     */
    public void serve(Entry service, ServiceManner manner) {
        String caseId = service.caseId();
        requireAllowed(caseId, manner);
        diary.requireBetween("servedOn", "送达（签收）日期", service.on(), judgments.signedOn(caseId), "文书签发之日");
        diary.enter(service, trials.document(caseId).served());
    }

    /** @throws InputRejected if the notice was put out before the document was signed, or it is a mediation agreement */
    public void announce(Entry notice) {
        requireAllowed(notice.caseId(), ServiceManner.PUBLIC_NOTICE);
        diary.requireBetween("noticeIssuedOn", "公告发出日期", notice.on(), judgments.signedOn(notice.caseId()), "文书签发之日");
        notices.issue(notice);
    }

    /** The public notice ran its time: the document counts as served. */
    public void announced(String caseId, String personId) {
        notices.over(caseId, personId, trials.document(caseId).served());
    }

    /** @throws InputRejected if the day lies in the future */
    public void remind(Entry reminder) {
        diary.requirePast("remindedOn", "提示日期", reminder.on());
        diary.enter(reminder, TrialEvent.PERFORMANCE_REMINDER_GIVEN);
    }

    /** The agreement takes effect by the parties' own signatures (民事诉讼法第一百条；民事诉讼法解释第一百三十三条). */
    private void requireAllowed(String caseId, ServiceManner manner) {
        if (trials.document(caseId) == TrialDocument.MEDIATION && NOT_FOR_MEDIATION.contains(manner)) {
            throw new InputRejected("serviceManner", "调解书须由当事人本人签收，「送达方式」不能是%s".formatted(manner.label()));
        }
    }
}
