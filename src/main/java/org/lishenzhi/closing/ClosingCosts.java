package org.lishenzhi.closing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.Cost;
import org.lishenzhi.casefile.CostKind;
import org.lishenzhi.casefile.CostSettlement;
import org.lishenzhi.casefile.Costs;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NewEvent;
import org.lishenzhi.casefile.PartyKind;
import org.lishenzhi.casefile.PartyRole;
import org.lishenzhi.law.CourtClock;
import org.lishenzhi.law.Yuan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The open costs of a case that is about to close: told to the debtors, paid, or relieved by the president. */
@Service
@Transactional
public class ClosingCosts {

    private final Costs costs;
    private final CaseFile cases;
    private final Closings closings;
    private final ClosingDiary diary;
    private final CourtClock clock;

    ClosingCosts(Costs costs, CaseFile cases, Closings closings, ClosingDiary diary, CourtClock clock) {
        this.costs = costs;
        this.cases = cases;
        this.closings = closings;
        this.diary = diary;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Cost> open(String caseId) {
        return costs.of(caseId).stream().filter(Cost::isOpen).toList();
    }

    /** The open costs in words, with their sum. */
    @Transactional(readOnly = true)
    public String bill(String caseId) {
        List<Cost> open = open(caseId);
        BigDecimal sum = open.stream().map(Cost::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return open.stream()
                .map(cost -> "%s %s 元（%s）".formatted(cost.kind().label(), Yuan.written(cost.amount()), cost.note()))
                .collect(Collectors.joining("；", "", "；合计 %s 元".formatted(Yuan.written(sum))));
    }

    /**
     * The debtor was told in writing what he owes (诉讼费用交纳办法第五十三条).
     *
     * @throws InputRejected if the day lies in the future
     */
    public void notify(String caseId, String personId, LocalDate on, String manner, String by, String key) {
        diary.requirePast("servedOn", "送达日期", on);
        diary.enter(new NewEvent(
                caseId,
                ClosingEvents.COST_NOTICE_SERVED,
                "执行费用通知已送达",
                on,
                personId,
                null,
                manner,
                by,
                ClosingEvents.COST_NOTICE_SERVED + '/' + key));
    }

    /**
     * Everything that was open has been paid.
     *
     * @throws InputRejected if the day lies in the future
     */
    public void pay(String caseId, LocalDate on, String receipt, String by, String key) {
        diary.requirePast("paidOn", "交纳日期", on);
        String bill = bill(caseId);
        open(caseId).forEach(cost -> costs.settle(caseId, cost.key(), CostSettlement.PAID, on));
        diary.enter(new NewEvent(
                caseId,
                ClosingEvents.COSTS_PAID,
                "执行费用已交纳",
                on,
                null,
                null,
                "%s；凭证号 %s".formatted(bill, receipt),
                by,
                ClosingEvents.COSTS_PAID + '/' + key));
    }

    public void requestRelief(String caseId, String by, String key) {
        diary.today(caseId, ClosingEvents.COST_RELIEF_REQUESTED, "申请减免执行费用", bill(caseId), by, key);
    }

    /**
     * The president's answer (诉讼费用交纳办法第四十四条至第五十一条).
     *
     * @param reducedTo 元, what of the fee is still to be paid; for a reduction only
     * @throws InputRejected if the law does not allow this relief in this case
     */
    public void relieve(String caseId, CostRelief relief, @Nullable BigDecimal reducedTo, String by, String key) {
        switch (relief) {
            case WAIVE -> {
                requireNaturalDebtors(caseId);
                settleAll(caseId, CostSettlement.WAIVED);
            }
            case WRITE_OFF -> {
                if (!closings.rule(caseId).openAllowed()) {
                    throw new InputRejected("relief", "执行完毕的案件不能以无法追缴为由不再收取费用");
                }
                settleAll(caseId, CostSettlement.NOT_DUE);
            }
            case REDUCE -> reduce(caseId, reducedTo, key);
            case REFUSE -> {}
        }
        diary.today(caseId, ClosingEvents.COST_RELIEF_DECIDED, "执行费用减免：" + relief.label(), null, by, key);
    }

    private void settleAll(String caseId, CostSettlement how) {
        open(caseId).forEach(cost -> costs.settle(caseId, cost.key(), how, clock.today()));
    }

    private void reduce(String caseId, @Nullable BigDecimal reducedTo, String key) {
        Cost fee = open(caseId).stream()
                .filter(cost -> cost.kind() == CostKind.ENFORCEMENT_FEE)
                .findFirst()
                .orElseThrow(() -> new InputRejected("relief", "没有待交纳的执行申请费，不能减交"));
        if (reducedTo == null || reducedTo.signum() <= 0 || reducedTo.compareTo(fee.amount()) >= 0) {
            throw new InputRejected("reducedTo", "「减交后应交金额」应大于零、小于应交的 %s 元".formatted(Yuan.written(fee.amount())));
        }
        String waived = fee.key() + "/relief/" + key;
        costs.incur(caseId, waived, CostKind.ENFORCEMENT_FEE, fee.amount().subtract(reducedTo), clock.today(), "减交部分");
        costs.settle(caseId, waived, CostSettlement.WAIVED, clock.today());
        costs.incur(caseId, fee.key(), CostKind.ENFORCEMENT_FEE, reducedTo, clock.today(), fee.note());
    }

    /** Only natural persons are let off altogether (诉讼费用交纳办法第四十四条第二款). */
    private void requireNaturalDebtors(String caseId) {
        boolean natural = cases.parties(caseId).stream()
                .filter(party -> party.role() == PartyRole.RESPONDENT)
                .allMatch(party -> party.kind() == PartyKind.NATURAL_PERSON);
        if (!natural) {
            throw new InputRejected("relief", "免交只适用于自然人，本案有单位被执行人");
        }
    }
}
