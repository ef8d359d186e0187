package org.lishenzhi.performance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.Cost;
import org.lishenzhi.casefile.CostKind;
import org.lishenzhi.casefile.CostSettlement;
import org.lishenzhi.casefile.Costs;
import org.lishenzhi.casefile.ForceGuard;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.law.Yuan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Acts done by somebody else in the debtor's place and at his cost (代履行；民事诉讼法第二百六十三条、民事诉讼法解释第五百零一条、
 * 第五百零二条). The cost stays open until the debtor paid it.
 */
@Service
@Transactional
public class SubstitutePerformances {

    private final CaseFile cases;
    private final ForceGuard force;
    private final Costs costs;
    private final PerformedObligations performed;
    private final PerformanceDiary diary;

    SubstitutePerformances(
            CaseFile cases, ForceGuard force, Costs costs, PerformedObligations performed, PerformanceDiary diary) {
        this.cases = cases;
        this.force = force;
        this.costs = costs;
        this.performed = performed;
        this.diary = diary;
    }

    /** @throws InputRejected unless the case is being enforced; or for a day to come, or a day of prepayment before it */
    public void entrust(String obligationId, LocalDate on, BigDecimal cost, LocalDate prepayBy, String by, String key) {
        Obligation act = cases.obligation(obligationId);
        force.require(act.caseId(), "代履行");
        diary.notInFuture("entrustedOn", "委托日期", on);
        if (prepayBy.isBefore(on)) {
            throw new InputRejected("prepayBy", "「被执行人预付日」不能早于委托日期");
        }
        incur(act, cost, on);
        String note = "费用 %s 元，被执行人应于%s前预付".formatted(Yuan.written(cost), prepayBy);
        diary.record(act, PerformanceEvents.PERFORMER_ENTRUSTED, "已选定代履行人", on, note, by, key);
    }

    /**
     * The act was done by the other and found in order: the debtors have performed, the cost is what it came to.
     *
     * @param paidOn when the debtor paid the cost; none if he has not
     * @throws InputRejected for a day to come
     */
    public void accept(
            String obligationId, LocalDate on, BigDecimal cost, @Nullable LocalDate paidOn, String by, String key) {
        Obligation act = cases.obligation(obligationId);
        diary.notInFuture("completedOn", "完成日期", on);
        incur(act, cost, on);
        if (paidOn != null) {
            diary.notInFuture("costPaidOn", "付清日期", paidOn);
            costs.settle(act.caseId(), costKey(act.id()), CostSettlement.PAID, paidOn);
        }
        String note = "实际费用 %s 元，%s".formatted(Yuan.written(cost), paidOn == null ? "尚未付清" : "已付清");
        diary.record(act, PerformanceEvents.SUBSTITUTE_ACCEPTED, "代履行验收合格", on, note, by, key);
        performed.byEveryDebtor(act, on, "substitute/" + obligationId);
    }

    public void fail(String obligationId, String by, String key) {
        diary.record(
                cases.obligation(obligationId),
                PerformanceEvents.SUBSTITUTE_FAILED,
                "代履行验收不合格",
                diary.today(),
                null,
                by,
                key);
    }

    /** What the act costs by what is known today. */
    @Transactional(readOnly = true)
    public Optional<BigDecimal> cost(String obligationId) {
        return costs.find(cases.obligation(obligationId).caseId(), costKey(obligationId))
                .map(Cost::amount);
    }

    private void incur(Obligation act, BigDecimal cost, LocalDate on) {
        costs.incur(
                act.caseId(),
                costKey(act.id()),
                CostKind.SUBSTITUTE_PERFORMANCE,
                cost,
                on,
                "第%d项代履行".formatted(act.ordinal()));
    }

    private static String costKey(String obligationId) {
        return "substitute/" + obligationId;
    }
}
