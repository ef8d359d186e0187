package org.lishenzhi.closing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.lishenzhi.casefile.CaseEvent;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.Cost;
import org.lishenzhi.casefile.CostKind;
import org.lishenzhi.casefile.CostSettlement;
import org.lishenzhi.casefile.Costs;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.ObligationKind;
import org.lishenzhi.casefile.Performances;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.law.CourtClock;
import org.lishenzhi.law.Yuan;
import org.lishenzhi.law.fees.EnforcementFee;
import org.lishenzhi.law.fees.Fee;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The fee of enforcement when a case is about to close: counted anew of what was performed, borne by the debtor, never
 * asked for in advance (诉讼费用交纳办法第十四条第一项、第二十条第二款、第三十八条第一款). Nothing performed, nothing due.
 */
@Service
@Transactional
public class EnforcementFees {

    static final String KEY = "enforcement-fee";
    private static final String ACCEPTED = "EnforcementAccepted";

    private final Costs costs;
    private final Performances performances;
    private final CaseFile cases;
    private final Closings closings;
    private final Timeline timeline;
    private final ClosingDiary diary;
    private final CourtClock clock;
    private final BigDecimal usual;

    EnforcementFees(
            Costs costs,
            Performances performances,
            CaseFile cases,
            Closings closings,
            Timeline timeline,
            ClosingDiary diary,
            CourtClock clock,
            @Value("${lishenzhi.closing.fee-without-amount:100}") BigDecimal usual) {
        this.costs = costs;
        this.performances = performances;
        this.cases = cases;
        this.closings = closings;
        this.timeline = timeline;
        this.diary = diary;
        this.clock = clock;
        this.usual = usual;
    }

    /** Enters the fee as the tariff gives it; answers false if the court has to set it first. */
    public boolean determine(String caseId) {
        PerformedSoFar performed = performed(caseId);
        if (!closings.rule(caseId).feeDue() || performed.isNothing()) {
            enter(caseId, BigDecimal.ZERO, "未执行到位，不收执行申请费");
            return true;
        }
        if (performed.isWithoutAmount()) {
            return timeline.latest(caseId, ClosingEvents.FEE_SET, null, null).isPresent();
        }
        enter(caseId, EnforcementFee.of(performed.money()).lowest(), "按实际执行金额核算");
        return true;
    }

    /**
     * Sets the fee of a case in which nothing of money was enforced.
     *
     * @throws InputRejected unless it lies within the margin of the tariff
     */
    public void set(String caseId, BigDecimal amount, String by, String key) {
        Fee margin = EnforcementFee.withoutAmount();
        if (amount.compareTo(margin.lowest()) < 0 || amount.compareTo(margin.highest()) > 0) {
            throw new InputRejected(
                    "feeAmount",
                    "「执行申请费」应在 %s 元至 %s 元之间".formatted(Yuan.written(margin.lowest()), Yuan.written(margin.highest())));
        }
        enter(caseId, amount, "没有执行金额，由本院酌定");
        diary.today(caseId, ClosingEvents.FEE_SET, "已酌定执行申请费", Yuan.written(amount) + " 元", by, key);
    }

    /** What the court usually sets when there is no amount; to be confirmed by the court (待院方确认). */
    public BigDecimal usual() {
        return usual;
    }

    @Transactional(readOnly = true)
    public PerformedSoFar performed(String caseId) {
        LocalDate since = timeline.latest(caseId, ACCEPTED, null, null)
                .map(CaseEvent::occurredOn)
                .orElse(LocalDate.EPOCH);
        BigDecimal money = cases.obligations(caseId).stream()
                .filter(owed -> owed.kind() == ObligationKind.MONEY)
                .map(owed -> performances.paidSince(owed, since))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean other = cases.obligations(caseId).stream()
                .filter(owed -> owed.kind() != ObligationKind.MONEY)
                .anyMatch(owed -> performances.anyoneHasPerformedSince(owed, since));
        return new PerformedSoFar(money, other);
    }

    /** What is settled already counts towards the sum; only the rest is asked for, or nothing. */
    private void enter(String caseId, BigDecimal due, String note) {
        List<Cost> entered = costs.of(caseId).stream()
                .filter(cost -> cost.kind() == CostKind.ENFORCEMENT_FEE)
                .toList();
        BigDecimal settled = entered.stream()
                .filter(cost -> !cost.isOpen())
                .map(Cost::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal rest = due.subtract(settled).max(BigDecimal.ZERO);
        String key = entered.stream()
                .filter(Cost::isOpen)
                .map(Cost::key)
                .findFirst()
                .orElse(entered.isEmpty() ? KEY : KEY + '/' + (entered.size() + 1));
        boolean anythingOpen = entered.isEmpty() || entered.stream().anyMatch(Cost::isOpen);
        if (rest.signum() > 0 || anythingOpen) {
            costs.incur(caseId, key, CostKind.ENFORCEMENT_FEE, rest, clock.today(), note);
        }
        if (rest.signum() == 0 && anythingOpen) {
            costs.settle(caseId, key, CostSettlement.NOT_DUE, clock.today());
        }
    }
}
