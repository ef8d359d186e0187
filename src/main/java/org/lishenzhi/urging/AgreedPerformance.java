package org.lishenzhi.urging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.FieldProblem;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NewEvent;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.law.CourtClock;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** AgreedPerformance on performance while urging lasts (督促阶段履行协议): concluded, and held against what is performed. */
@Service
@Transactional
public class AgreedPerformance {

    private final UrgingAgreements agreements;
    private final JdbcAggregateTemplate aggregates;
    private final Urgings urgings;
    private final UrgingReckoner reckoner;
    private final OpenDuties duties;
    private final Timeline timeline;
    private final CourtClock clock;

    AgreedPerformance(
            UrgingAgreements agreements,
            JdbcAggregateTemplate aggregates,
            Urgings urgings,
            UrgingReckoner reckoner,
            OpenDuties duties,
            Timeline timeline,
            CourtClock clock) {
        this.agreements = agreements;
        this.aggregates = aggregates;
        this.urgings = urgings;
        this.reckoner = reckoner;
        this.duties = duties;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * Keeps the agreement of the parties.
     *
     * @param deferred whether the applicant agrees in it, in writing, that filing waits until its last day
     * @throws InputRejected if it does not cover just what is owed, or waits longer than filing and held property allow
     */
    public void conclude(
            String caseId,
            LocalDate agreedOn,
            List<UrgingInstalment> instalments,
            @Nullable LocalDate otherDutiesBy,
            boolean deferred,
            String by) {
        Urging urging = urgings.current(caseId).orElseThrow(() -> new IllegalStateException("案件没有正在进行的执前督促"));
        var agreement =
                new UrgingAgreement(urging.id(), caseId, agreedOn, otherDutiesBy, duties.owed(caseId), instalments);
        List<FieldProblem> problems = new ArrayList<>(problems(urging, agreement));
        if (problems.isEmpty()) {
            problems.addAll(waitingProblems(urging, agreement, deferred));
        }
        if (!problems.isEmpty()) {
            throw new InputRejected(problems);
        }
        aggregates.insert(agreement);
        if (deferred) {
            urgings.defer(caseId);
        }
        urgings.report(caseId, UrgingResult.AGREEMENT);
        timeline.record(new NewEvent(
                caseId,
                UrgingEvents.AGREEMENT_CONCLUDED,
                "达成督促阶段履行协议",
                agreedOn,
                null,
                null,
                "最后履行日%s%s；违反协议的立即转执行立案".formatted(agreement.lastDay(), deferred ? "，申请人书面同意届时再立案" : ""),
                by,
                UrgingEvents.AGREEMENT_CONCLUDED + '/' + urging.id()));
    }

    /** How the agreement stands on this day; a day of performance counts in full. */
    @Transactional(readOnly = true)
    public AgreementStanding standing(String caseId) {
        if (duties.allPerformed(caseId)) {
            return AgreementStanding.KEPT;
        }
        UrgingAgreement agreement = agreed(caseId);
        BigDecimal paid = agreement.owedAtStart().subtract(duties.owed(caseId));
        boolean late = paid.compareTo(agreement.dueBefore(clock.today())) < 0
                || isOver(agreement.otherDutiesBy()) && duties.othersOpen(caseId);
        return late ? AgreementStanding.BREACHED : AgreementStanding.RUNNING;
    }

    /** The day after the next day of performance: then the agreement is looked at again. */
    @Transactional(readOnly = true)
    public LocalDate nextCheck(String caseId) {
        return agreed(caseId).nextDue(clock.today()).orElse(clock.today()).plusDays(1);
    }

    /** The agreement made in this urging, if any. */
    @Transactional(readOnly = true)
    public Optional<UrgingAgreement> of(String urgingId) {
        return agreements.findById(urgingId);
    }

    private List<FieldProblem> problems(Urging urging, UrgingAgreement agreement) {
        List<FieldProblem> problems = new ArrayList<>();
        if (agreement.agreedOn().isBefore(urging.begunOn())
                || agreement.agreedOn().isAfter(clock.today())) {
            problems.add(new FieldProblem("agreedOn", "「协议日期」应在开始督促之日%s至今天之间".formatted(urging.begunOn())));
        }
        BigDecimal sum = agreement.dueBefore(LocalDate.MAX);
        if (sum.compareTo(agreement.owedAtStart()) != 0) {
            problems.add(new FieldProblem(
                    "instalments",
                    "「分期」合计 %s 元，应当等于尚欠的 %s 元"
                            .formatted(
                                    sum.toPlainString(), agreement.owedAtStart().toPlainString())));
        }
        if (duties.othersOpen(urging.caseId()) != (agreement.otherDutiesBy() != null)) {
            problems.add(new FieldProblem("otherDutiesBy", "有非金钱义务未履行的，请填写「其他义务履行日」；没有的不填"));
        }
        if (agreement.nextDue(LocalDate.MIN).filter(clock.today()::isAfter).isPresent()) {
            problems.add(new FieldProblem("instalments", "协议的履行日不能早于今天"));
        }
        return problems;
    }

    private List<FieldProblem> waitingProblems(Urging urging, UrgingAgreement agreement, boolean deferred) {
        Optional<LocalDate> review = reckoner.reviewDue(urging.caseId());
        if (!urging.deferred()
                && !deferred
                && review.isPresent()
                && !agreement.lastDay().isBefore(review.get())) {
            return List.of(
                    new FieldProblem("filingDeferred", "协议履行日超过立案审查的最后一日%s，须申请人在协议中书面同意暂缓立案".formatted(review.get())));
        }
        return reckoner.heldUntil(urging.caseId())
                .filter(held -> agreement.lastDay().isAfter(held.lastDay()))
                .map(held -> List.of(
                        new FieldProblem("instalments", "协议履行日不能晚于%s：%s".formatted(held.lastDay(), held.reason()))))
                .orElse(List.of());
    }

    private boolean isOver(@Nullable LocalDate day) {
        return day != null && day.isBefore(clock.today());
    }

    private UrgingAgreement agreed(String caseId) {
        return urgings.current(caseId)
                .flatMap(urging -> of(urging.id()))
                .orElseThrow(() -> new IllegalStateException("案件没有督促阶段履行协议"));
    }
}
