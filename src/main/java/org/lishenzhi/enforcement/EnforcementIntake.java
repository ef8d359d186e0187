package org.lishenzhi.enforcement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.lishenzhi.casefile.Case;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.casefile.EarlierNumbers;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NewCase;
import org.lishenzhi.deadlines.ClockScope;
import org.lishenzhi.deadlines.Deadlines;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The counter for titles that do not come from a trial here: takes an application in and dates it (民事诉讼法第二百四十七条至第二百四十九条). */
@Service
@Transactional
public class EnforcementIntake {

    private static final String TYPE_WORD = "执";
    private static final String LIMITATION = "limitation";

    private final CaseFile cases;
    private final EarlierNumbers earlierNumbers;
    private final EnforcementTitles titles;
    private final JdbcAggregateTemplate aggregates;
    private final EnforcementDiary diary;
    private final Deadlines deadlines;

    EnforcementIntake(
            CaseFile cases,
            EarlierNumbers earlierNumbers,
            EnforcementTitles titles,
            JdbcAggregateTemplate aggregates,
            EnforcementDiary diary,
            Deadlines deadlines) {
        this.cases = cases;
        this.earlierNumbers = earlierNumbers;
        this.titles = titles;
        this.aggregates = aggregates;
        this.diary = diary;
        this.deadlines = deadlines;
    }

    /**
     * Opens a case in which enforcement is requested; the seven days of its review begin (执行工作规定第十六条). What is no
     * title is taken in too, for it must be refused by a ruling.
     *
     * @return the id of the case
     * @throws InputRejected with every problem of what was filed, or if the kind of title is not dealt with here; nothing
     *     is kept and no number is used then
     */
    public String take(NewEnforcement filed, String by) {
        check(filed);
        Case opened = open(filed);
        String caseId = opened.id();
        aggregates.insert(new EnforcementEntry(
                caseId, filed.receivedOn(), filed.transfer(), filed.jurisdiction(), filed.earlierNumber()));
        if (filed.earlierNumber() != null) {
            earlierNumbers.keep(
                    caseId, filed.earlierNumber(), TYPE_WORD, filed.title().effectiveOn());
        }
        String title = filed.transfer() == null ? "收到申请执行书" : "收到移送执行书";
        diary.record(caseId, null, EnforcementEvents.APPLIED, title, filed.receivedOn(), null, by, caseId);
        countLimitation(filed, caseId, by);
        return caseId;
    }

    @Transactional(readOnly = true)
    public Optional<EnforcementEntry> find(String caseId) {
        return Optional.ofNullable(aggregates.findById(caseId, EnforcementEntry.class));
    }

    private void check(NewEnforcement filed) {
        TitleRule rule = titles.of(filed.title().kind());
        if (rule.standing() == TitleRule.Standing.NOT_HANDLED) {
            throw new InputRejected("titleKind", "「执行依据种类」暂不能在此办理：%s".formatted(rule.refusal()));
        }
        diary.requireNotInFuture(filed.receivedOn(), "receivedOn", "收到日期");
        if (filed.title().effectiveOn().isAfter(filed.receivedOn())) {
            throw new InputRejected("effectiveOn", "「生效日期」不能晚于收到日期");
        }
    }

    private Case open(NewEnforcement filed) {
        try {
            return cases.open(new NewCase(
                    filed.cause(),
                    null,
                    filed.parties(),
                    filed.title(),
                    filed.obligations(),
                    CaseState.ENFORCEMENT_REQUESTED));
        } catch (InputRejected rejected) {
            throw new InputRejected(rejected.problems().stream()
                    .map(problem -> FiledProblem.named(problem, filed.parties()))
                    .toList());
        }
    }

    /** From the last day for performing, of instalments the last one, else from the day of effect (民事诉讼法第二百五十条). */
    private void countLimitation(NewEnforcement filed, String caseId, String by) {
        if (!titles.of(filed.title().kind()).limitation()) {
            return;
        }
        var scope = new ClockScope(caseId, null, null);
        Optional<LocalDate> last = filed.obligations().stream()
                .flatMap(obligation -> Optional.ofNullable(obligation.performBy()).stream())
                .filter(day -> day.isBefore(filed.receivedOn()))
                .max(Comparator.naturalOrder());
        last.ifPresent(day ->
                diary.record(caseId, null, EnforcementEvents.PERFORMANCE_DUE, "履行期届满，未履行", day, null, by, caseId));
        if (last.isEmpty()) {
            diary.record(
                    caseId, null, "DocumentEffective", "文书生效", filed.title().effectiveOn(), null, by, caseId);
        }
        deadlines.startFrom(
                scope, LIMITATION, last.isPresent() ? EnforcementEvents.PERFORMANCE_DUE : "DocumentEffective");
        deadlines.clock(scope, LIMITATION);
    }
}
