package org.lishenzhi.enforcement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.lishenzhi.casefile.CaseEvent;
import org.lishenzhi.deadlines.Deadlines;
import org.lishenzhi.deadlines.RunningClock;
import org.springframework.stereotype.Component;

/** How an application for enforcement stands to its two years (民事诉讼法第二百五十条); a late one is accepted all the same. */
@Component
public class LimitationNotes {

    private static final String RULE = "limitation";

    private final AcceptanceTests tests;
    private final Deadlines deadlines;
    private final EnforcementDiary diary;

    LimitationNotes(AcceptanceTests tests, Deadlines deadlines, EnforcementDiary diary) {
        this.tests = tests;
        this.deadlines = deadlines;
        this.diary = diary;
    }

    /** The note as the clerk reads it; of several obligations the one that ran out first counts. */
    public String of(String caseId) {
        if (!tests.rule(caseId).limitation()) {
            return "申请执行时效：该类文书不适用";
        }
        Optional<LocalDate> due = deadlines.of(caseId).stream()
                .filter(clock -> clock.ruleId().equals(RULE))
                .map(RunningClock::due)
                .min(Comparator.naturalOrder());
        Optional<LocalDate> applied =
                diary.latest(caseId, EnforcementEvents.APPLIED).map(CaseEvent::occurredOn);
        if (due.isEmpty() || applied.isEmpty()) {
            return "申请执行时效：起算日尚未登记";
        }
        return applied.get().isAfter(due.get())
                ? "申请执行时效：已于%s届满，仍应受理；被执行人提出时效异议的，由执行审查（民事诉讼法解释第四百八十一条）".formatted(due.get())
                : "申请执行时效：至%s，未超过".formatted(due.get());
    }
}
