package org.lishenzhi.enforcement;

import java.time.LocalDate;
import java.util.List;
import org.lishenzhi.casefile.CaseEvent;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.Performances;
import org.lishenzhi.casefile.Title;
import org.lishenzhi.law.CourtClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The five tests of an application for enforcement: a title in force, the right person, something to perform, not
 * performed in time, the right court (执行工作规定第十六条第一款). Three of them the file answers, two the clerk.
 */
@Service
@Transactional(readOnly = true)
public class AcceptanceTests {

    private final CaseFile cases;
    private final EnforcementTitles titles;
    private final EnforcementIntake intake;
    private final Performances performances;
    private final EnforcementDiary diary;
    private final CourtClock clock;

    AcceptanceTests(
            CaseFile cases,
            EnforcementTitles titles,
            EnforcementIntake intake,
            Performances performances,
            EnforcementDiary diary,
            CourtClock clock) {
        this.cases = cases;
        this.titles = titles;
        this.intake = intake;
        this.performances = performances;
        this.diary = diary;
        this.clock = clock;
    }

    /** What the file itself answers: title, content, performance. */
    public List<AcceptanceTest> ofTheFile(String caseId) {
        return List.of(title(caseId), content(caseId), unperformed(caseId));
    }

    /** What the clerk answers: whether the applicant is entitled, or the transfer is one of law, and the ground of jurisdiction. */
    public List<AcceptanceTest> ofTheClerk(String caseId, boolean entitled, Jurisdiction ground) {
        return List.of(applicant(caseId, entitled), jurisdiction(caseId, ground));
    }

    /** What the law says of the title of this case. */
    public TitleRule rule(String caseId) {
        return cases.title(caseId).map(Title::kind).map(titles::of).orElseGet(() -> titles.of("没有执行依据"));
    }

    /** The obligations that are due and not performed. */
    public List<Obligation> due(String caseId) {
        LocalDate appliedOn = diary.latest(caseId, EnforcementEvents.APPLIED)
                .map(CaseEvent::occurredOn)
                .orElseGet(clock::today);
        return cases.obligations(caseId).stream()
                .filter(obligation ->
                        obligation.performBy() == null || obligation.performBy().isBefore(appliedOn))
                .filter(obligation -> !performances.isPerformed(obligation))
                .toList();
    }

    private AcceptanceTest title(String caseId) {
        String name = "文书已生效，属于执行依据";
        TitleRule rule = rule(caseId);
        if (rule.standing() != TitleRule.Standing.TITLE) {
            return new AcceptanceTest(name, false, "%s（%s）".formatted(rule.refusal(), rule.article()));
        }
        LocalDate effectiveOn = cases.title(caseId).orElseThrow().effectiveOn();
        return new AcceptanceTest(
                name,
                !effectiveOn.isAfter(clock.today()),
                "%s，%s生效（%s）".formatted(rule.kind(), effectiveOn, rule.basis()));
    }

    private AcceptanceTest content(String caseId) {
        List<Obligation> obligations = cases.obligations(caseId);
        boolean clear = !obligations.isEmpty()
                && obligations.stream()
                        .noneMatch(obligation -> obligation.debtorIds().isEmpty());
        return new AcceptanceTest(
                "有给付内容，执行标的和被执行人明确",
                clear,
                clear ? "共 %d 项，均已指明义务人".formatted(obligations.size()) : "没有判项，或者判项没有指明义务人");
    }

    private AcceptanceTest unperformed(String caseId) {
        int due = due(caseId).size();
        return new AcceptanceTest("在文书确定的期限内未履行", due > 0, due > 0 ? "已到期未履行 %d 项".formatted(due) : "没有已到期而未履行的判项");
    }

    private AcceptanceTest applicant(String caseId, boolean entitled) {
        Transfer transfer = intake.find(caseId).map(EnforcementEntry::transfer).orElse(null);
        if (transfer == null) {
            return new AcceptanceTest(
                    "申请人是权利人或者其继承人、权利承受人", entitled, entitled ? "经立案人员核对" : "申请人不是文书确定的权利人，也没有继受权利的证明");
        }
        boolean lawful = entitled && rule(caseId).transferable();
        return new AcceptanceTest(
                "属于应当移送执行的文书", lawful, "%s（执行工作规定第十七条第二款）".formatted(lawful ? transfer.label() : "该文书应由当事人申请执行"));
    }

    private AcceptanceTest jurisdiction(String caseId, Jurisdiction ground) {
        boolean has = rule(caseId).grounds().contains(ground);
        return new AcceptanceTest(
                "属于本院管辖",
                has,
                has
                        ? ground.label()
                        : "%s，应当由%s管辖（民事诉讼法第二百三十五条）"
                                .formatted(
                                        ground == Jurisdiction.NONE ? ground.label() : "该类文书不能以此确定管辖",
                                        rule(caseId).grounds().contains(Jurisdiction.TRIAL_COURT)
                                                ? "第一审法院或者与其同级的财产所在地法院"
                                                : "被执行人住所地或者被执行的财产所在地的有管辖权的法院"));
    }
}
