package org.lishenzhi.urging;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NewEvent;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.documents.CourtDocument;
import org.lishenzhi.documents.Registry;
import org.lishenzhi.documents.Remedies;
import org.lishenzhi.law.CourtClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the officer tells each debtor, by word of mouth and in the notice of urging; each telling demands performance and
 * so interrupts the limitation (执行程序解释第二十条).
 */
@Service
@Transactional
public class UrgingTalks {

    public static final String NOTICE = "执前督促告知书";

    private final CaseFile cases;
    private final Timeline timeline;
    private final Registry registry;
    private final Remedies remedies;
    private final OpenDuties duties;
    private final Urgings urgings;
    private final CourtClock clock;

    UrgingTalks(
            CaseFile cases,
            Timeline timeline,
            Registry registry,
            Remedies remedies,
            OpenDuties duties,
            Urgings urgings,
            CourtClock clock) {
        this.cases = cases;
        this.timeline = timeline;
        this.registry = registry;
        this.remedies = remedies;
        this.duties = duties;
        this.urgings = urgings;
        this.clock = clock;
    }

    /** @throws InputRejected if the talk lies before the urging or in the future */
    public void held(
            String caseId, String personId, TalkStep step, LocalDate on, String manner, String by, String key) {
        withinUrging(caseId, "talkedOn", "谈话日期", on);
        String title = "已作%s，要求履行义务（可作时效中断的证据）".formatted(step.label());
        record(caseId, personId, step.event(), title, on, manner, by, key);
    }

    /** The notice as it may be sent, from what the case file knows. */
    @Transactional(readOnly = true)
    public String proposal(String caseId) {
        String title = cases.title(caseId)
                .map(it -> "%s作出的%s%s".formatted(it.issuedBy(), it.documentNumber(), it.kind()))
                .orElse("生效法律文书");
        return """
                申请执行人已依据%s向本院申请执行。现督促你自动履行：%s。
                督促期%s。督促以自愿为前提，期内不采取强制执行措施；逾期未履行或者申请人撤回同意的，立即转执行立案，届时可能承担迟延履行责任、执行费用，并可能被依法查控财产、限制消费、列入失信名单。
                """
                .formatted(title, duties.rest(caseId), urgings.toldPeriod(caseId))
                .strip();
    }

    public void draftNotice(String caseId, String body, String by) {
        registry.draft(caseId, null, NOTICE, body, by);
    }

    @Transactional(readOnly = true)
    public Optional<CourtDocument> notice(String caseId) {
        return registry.of(caseId).stream()
                .filter(document -> document.kind().equals(NOTICE))
                .max(Comparator.comparing(CourtDocument::draftedAt));
    }

    /** What everybody who gets the notice may do about it. */
    @Transactional(readOnly = true)
    public String remedies() {
        return remedies.told(NOTICE);
    }

    /** @throws InputRejected if the service lies before the urging or in the future */
    public void noticeServed(String caseId, String personId, LocalDate on, String manner, String by, String key) {
        withinUrging(caseId, "servedOn", "送达日期", on);
        String title = "执前督促告知书已送达，要求履行义务（可作时效中断的证据）";
        record(caseId, personId, UrgingEvents.NOTICE_SERVED, title, on, manner, by, key);
    }

    private void withinUrging(String caseId, String field, String label, LocalDate on) {
        if (on.isAfter(clock.today())) {
            throw new InputRejected(field, "「%s」不能晚于今天".formatted(label));
        }
        urgings.current(caseId).filter(urging -> on.isBefore(urging.begunOn())).ifPresent(urging -> {
            throw new InputRejected(field, "「%s」不能早于开始督促之日%s".formatted(label, urging.begunOn()));
        });
    }

    private void record(
            String caseId,
            String personId,
            String kind,
            String title,
            LocalDate on,
            String note,
            String by,
            String key) {
        timeline.record(new NewEvent(caseId, kind, title, on, personId, null, note, by, kind + '/' + key));
    }
}
