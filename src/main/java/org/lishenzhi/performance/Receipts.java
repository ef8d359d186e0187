package org.lishenzhi.performance;

import java.util.List;
import java.util.Optional;
import org.lishenzhi.casefile.CaseEvent;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NewPerformance;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.ObligationKind;
import org.lishenzhi.casefile.PerformanceRecorded;
import org.lishenzhi.casefile.Performances;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.law.Yuan;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of receipts (收据登记簿): all money given on obligations in enforcement, whether the court took it or the
 * creditor. A receipt counts towards the sum of its obligation; which part of what is owed it settles first (费用、利息、
 * 本金) is not said here but when the money is paid out.
 */
@Service
@Transactional
public class Receipts {

    private static final String COURT = "系统";

    private final ReceiptRows rows;
    private final CaseFile cases;
    private final Performances performances;
    private final CashRule cash;
    private final Timeline timeline;
    private final PerformanceDiary diary;

    Receipts(
            ReceiptRows rows,
            CaseFile cases,
            Performances performances,
            CashRule cash,
            Timeline timeline,
            PerformanceDiary diary) {
        this.rows = rows;
        this.cases = cases;
        this.performances = performances;
        this.cash = cash;
        this.timeline = timeline;
        this.diary = diary;
    }

    /**
     * Registers money and counts it as performance, once per key.
     *
     * @throws InputRejected if the payer owes nothing of it, if it is more than is outstanding, for a day to come, or
     *     for cash that one officer alone took
     */
    public Receipt enter(NewReceipt told) {
        Obligation money = cases.obligation(told.obligationId());
        cases.lock(money.caseId());
        Optional<Receipt> known = rows.find(told.key());
        if (known.isPresent()) {
            return known.get();
        }
        if (!money.debtorIds().contains(told.partyId())) {
            throw new InputRejected("payer", "「付款人」不是这一判项的义务人");
        }
        diary.notInFuture("receivedOn", "收款日期", told.receivedOn());
        if (told.manner() == PaymentManner.CASH) {
            cash.check(told.takenBy(), told.secondOfficer());
        }
        Receipt receipt = register(money, told);
        performances.record(new NewPerformance(
                money.caseId(), money.id(), told.partyId(), told.amount(), told.receivedOn(), told.key()));
        return receipt;
    }

    @Transactional(readOnly = true)
    public List<Receipt> of(String caseId) {
        return rows.of(caseId);
    }

    /** The receipts of one obligation. */
    @Transactional(readOnly = true)
    public List<Receipt> of(Obligation money) {
        return rows.of(money.caseId()).stream()
                .filter(receipt -> receipt.obligationId().equals(money.id()))
                .toList();
    }

    /** Money of which somebody else told, e.g. by a report of performance, has its receipt too. */
    @EventListener
    void on(PerformanceRecorded recorded) {
        NewPerformance told = recorded.performance();
        Obligation money = recorded.obligation();
        if (money.kind() != ObligationKind.MONEY
                || told.amount() == null
                || cases.get(money.caseId()).state() != CaseState.ENFORCING
                || rows.find(told.key()).isPresent()) {
            return;
        }
        String by = timeline.find(told.key()).map(CaseEvent::recordedBy).orElse(COURT);
        register(
                money,
                new NewReceipt(
                        money.id(),
                        told.partyId(),
                        told.amount(),
                        told.performedOn(),
                        PaymentManner.REPORTED,
                        by,
                        null,
                        told.key()));
    }

    private Receipt register(Obligation money, NewReceipt told) {
        var receipt = new Receipt(
                rows.nextNumber(diary.today().getYear()),
                money.caseId(),
                money.id(),
                told.partyId(),
                told.amount(),
                told.receivedOn(),
                told.manner(),
                told.takenBy(),
                told.manner() == PaymentManner.CASH ? told.secondOfficer() : null);
        rows.insert(receipt, told.key());
        diary.record(
                money,
                told.partyId(),
                PerformanceEvents.PAYMENT_RECEIVED,
                "已登记收到款项",
                told.receivedOn(),
                "%s，%s 元，%s"
                        .formatted(
                                receipt.number(),
                                Yuan.written(receipt.amount()),
                                receipt.manner().label()),
                told.takenBy(),
                receipt.number());
        return receipt;
    }
}
