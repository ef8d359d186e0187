package org.lishenzhi.urging;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lishenzhi.casefile.CaseEvent;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.deadlines.ClockScope;
import org.lishenzhi.deadlines.Deadlines;
import org.lishenzhi.deadlines.RunningClock;
import org.lishenzhi.documents.Registry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** EnforcementApplications for enforcement at the counter: taken and dated before anything else happens with them. */
@Service
@Transactional
public class EnforcementApplications {

    public static final String RECEIPT = "执行申请收据";
    private static final String LIMITATION = "limitation";

    /** What must be filed with an application (执行工作规定第十八条). */
    private static final List<String> NEEDED = List.of("申请执行书", "生效法律文书副本", "申请人身份证明");

    private final CaseFile cases;
    private final Timeline timeline;
    private final Deadlines deadlines;
    private final Registry registry;
    private final UrgingReckoner reckoner;

    EnforcementApplications(
            CaseFile cases, Timeline timeline, Deadlines deadlines, Registry registry, UrgingReckoner reckoner) {
        this.cases = cases;
        this.timeline = timeline;
        this.deadlines = deadlines;
        this.registry = registry;
        this.reckoner = reckoner;
    }

    /**
     * Gives a receipt for the application with the day on which it was received, and lets the case stand in urging. What
     * is missing among the papers, and that the limitation has run out, is noted; neither keeps an application out.
     */
    public void receive(String caseId, List<String> materials, String by) {
        List<String> missing =
                NEEDED.stream().filter(needed -> !materials.contains(needed)).toList();
        String body =
                """
                案号（收件号）：%s
                收到申请执行书之日：%s
                收到材料：%s
                %s%s
                """
                        .formatted(
                                cases.get(caseId).number(),
                                appliedOn(caseId),
                                String.join("、", materials),
                                missing.isEmpty() ? "" : "尚需补交：%s\n".formatted(String.join("、", missing)),
                                limitationNote(caseId));
        registry.draft(caseId, null, RECEIPT, body.strip(), by);
        cases.moveTo(caseId, CaseState.URGING);
    }

    /** @throws IllegalStateException if no application was ever received */
    @Transactional(readOnly = true)
    public LocalDate appliedOn(String caseId) {
        return timeline.latest(caseId, UrgingEvents.APPLIED, null, null)
                .map(CaseEvent::occurredOn)
                .orElseThrow(() -> new IllegalStateException(
                        "案件 %s 没有收到执行申请，不能督促".formatted(cases.get(caseId).number())));
    }

    /** Until when the court must decide on filing, and until when what it holds is safe. */
    public String reviewNote(String caseId) {
        String review = reckoner.reviewDue(caseId).map("立案审查至%s"::formatted).orElse("立案审查期限未起算");
        return reckoner.firstExpiry(caseId)
                .map(expiry -> "%s；在效保全措施最早于%s届满".formatted(review, expiry))
                .orElse(review);
    }

    /** How the application stands to its limitation (民事诉讼法第二百五十条); a late one is taken all the same (解释第四百八十一条). */
    public String limitationNote(String caseId) {
        Optional<LocalDate> due = deadlines
                .clockIfNamed(new ClockScope(caseId, null, null), LIMITATION)
                .map(RunningClock::due);
        if (due.isEmpty()) {
            return "申请执行时效：起算日尚未写明";
        }
        return appliedOn(caseId).isAfter(due.get())
                ? "申请执行时效：已于%s届满，仍应受理；被执行人提出时效异议的，由执行审查".formatted(due.get())
                : "申请执行时效：至%s，未超过".formatted(due.get());
    }
}
