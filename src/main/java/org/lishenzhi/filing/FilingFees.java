package org.lishenzhi.filing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.Procedure;
import org.lishenzhi.documents.Registry;
import org.lishenzhi.law.Yuan;
import org.lishenzhi.law.fees.Fee;
import org.lishenzhi.law.fees.FilingFee;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The fee of filing (案件受理费): reckoned once for the plaintiffs' side, told to it, and paid (诉讼费用交纳办法第二十条、第二十二条). */
@Service
@Transactional
public class FilingFees {

    public static final String NOTICE = "交纳诉讼费用通知书";

    private final CaseFile cases;
    private final Intake intake;
    private final FeeBook book;
    private final Registry registry;
    private final FilingTimeline timeline;

    FilingFees(CaseFile cases, Intake intake, FeeBook book, Registry registry, FilingTimeline timeline) {
        this.cases = cases;
        this.intake = intake;
        this.book = book;
        this.registry = registry;
        this.timeline = timeline;
    }

    /** What the tariff asks for; half of it in summary and small-claims procedure (诉讼费用交纳办法第十六条). */
    @Transactional(readOnly = true)
    public Fee reckon(String caseId) {
        Suit suit = intake.suit(caseId);
        boolean halved = cases.get(caseId).procedure() != Procedure.ORDINARY;
        return FilingFee.of(suit.kind(), suit.amount(), halved);
    }

    /** What the next notice asks for: the fee of the tariff, or what a decision on relief left of it. */
    @Transactional(readOnly = true)
    public BigDecimal toAskFor(String caseId) {
        return book.find(caseId).map(CaseFee::payable).orElseGet(() -> reckon(caseId)
                .lowest());
    }

    /**
     * The notice to pay reached the plaintiffs' side; the seven days begin. After a decision on relief a further notice
     * sets them a period of the court's own (诉讼费用交纳办法第二十二条第四款).
     *
     * @throws InputRejected if the sum is none that the tariff gives, or the day lies before the acceptance
     */
    public void notify(String caseId, BigDecimal amount, LocalDate on, String manner, String by, String key) {
        timeline.requireNotBefore(caseId, FilingEvents.ACCEPTED, on, "servedOn", "「送达日期」不能早于立案之日%s");
        timeline.requireNotBefore(caseId, FilingEvents.FEE_STILL_PAYABLE, on, "servedOn", "「送达日期」不能早于缓减免决定之日%s");
        Fee fee = reckon(caseId);
        Optional<CaseFee> asked = book.find(caseId);
        if (asked.isPresent()) {
            requireSame(asked.get().payable(), amount);
        } else {
            requireWithin(fee, amount);
            book.enter(new CaseFee(
                    caseId, Yuan.rounded(amount), Yuan.rounded(amount), fee.basis(), FeeState.DUE, null, null, null));
        }
        registry.draft(caseId, null, NOTICE, "应交案件受理费 %s 元（%s）".formatted(Yuan.written(amount), fee.basis()), by);
        timeline.record(caseId, FilingEvents.FEE_NOTICE_SERVED, "交纳诉讼费用通知书已送达", on, manner, by, key);
    }

    /** @throws InputRejected if it would have been paid before it was asked for */
    public void pay(String caseId, LocalDate on, String receipt, String by, String key) {
        timeline.requireNotBefore(caseId, FilingEvents.ACCEPTED, on, "paidOn", "「交费日期」不能早于立案之日%s");
        book.update(fee(caseId).paid(on, receipt));
        timeline.record(caseId, FilingEvents.FEE_PAID, "案件受理费已交纳", on, null, by, key);
    }

    @Transactional(readOnly = true)
    public Optional<CaseFee> of(String caseId) {
        return book.find(caseId);
    }

    private CaseFee fee(String caseId) {
        return book.find(caseId)
                .orElseThrow(() -> new IllegalStateException(
                        "案件 %s 没有通知交纳受理费".formatted(cases.get(caseId).number())));
    }

    private static void requireSame(BigDecimal payable, BigDecimal amount) {
        if (payable.compareTo(amount) != 0) {
            throw new InputRejected("feeAmount", "「应交金额」应为 %s 元".formatted(Yuan.written(payable)));
        }
    }

    private static void requireWithin(Fee fee, BigDecimal amount) {
        if (fee.isFixed()) {
            requireSame(fee.lowest(), amount);
        } else if (amount.compareTo(fee.lowest()) < 0 || amount.compareTo(fee.highest()) > 0) {
            throw new InputRejected(
                    "feeAmount",
                    "「应交金额」应在 %s 元至 %s 元之间".formatted(Yuan.written(fee.lowest()), Yuan.written(fee.highest())));
        }
    }
}
