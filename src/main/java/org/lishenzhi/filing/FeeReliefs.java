package org.lishenzhi.filing;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.PartyKind;
import org.lishenzhi.law.CourtClock;
import org.lishenzhi.law.Yuan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Relief from the fee of filing (缓交、减交、免交): requested by who cannot pay, decided by the court (诉讼费用交纳办法第六章). */
@Service
@Transactional
public class FeeReliefs {

    /** At least thirty of a hundred are remitted, so at most seventy remain (诉讼费用交纳办法第四十六条第二款). */
    private static final BigDecimal MOST_THAT_REMAINS = new BigDecimal("0.7");

    private final FeeBook book;
    private final Plaintiffs plaintiffs;
    private final FilingTimeline timeline;
    private final CourtClock clock;

    FeeReliefs(FeeBook book, Plaintiffs plaintiffs, FilingTimeline timeline, CourtClock clock) {
        this.book = book;
        this.plaintiffs = plaintiffs;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** @throws InputRejected if relief was decided on before, or the request is older than the suit */
    public void request(String caseId, LocalDate on, String by, String key) {
        if (timeline.happened(caseId, FilingEvents.FEE_STILL_PAYABLE)) {
            throw new InputRejected("feePayment", "本案已就缓交、减交、免交作出过决定，不能再次申请");
        }
        timeline.requireNotBefore(caseId, FilingEvents.RECEIVED, on, "requestedOn", "「申请日期」不能早于收到起诉状之日%s");
        timeline.record(caseId, FilingEvents.FEE_RELIEF_REQUESTED, "申请缓交、减交、免交受理费", on, null, by, key);
    }

    /**
     * Answers the request.
     *
     * @param reducedTo 元, what remains to be paid after a reduction
     * @throws InputRejected if a legal person would pay nothing, or too little would be remitted
     */
    public void decide(String caseId, FeeRelief answer, @Nullable BigDecimal reducedTo, String by, String key) {
        CaseFee fee = book.find(caseId).orElseThrow();
        if (answer == FeeRelief.WAIVE && !onlyPersons(caseId)) {
            throw new InputRejected("grant", "免交只适用于自然人，请改选「缓交」（诉讼费用交纳办法第四十四条）");
        }
        BigDecimal payable = answer == FeeRelief.REDUCE ? reduced(fee, reducedTo) : fee.payable();
        book.update(fee.relieved(answer, answer == FeeRelief.WAIVE ? BigDecimal.ZERO : payable));
        timeline.record(
                caseId,
                answer.leavesNothingToPayNow() ? FilingEvents.FEE_RELIEF_GRANTED : FilingEvents.FEE_STILL_PAYABLE,
                "缓交、减交、免交决定：" + answer.label(),
                clock.today(),
                null,
                by,
                key);
    }

    private static BigDecimal reduced(CaseFee fee, @Nullable BigDecimal reducedTo) {
        BigDecimal most = Yuan.rounded(fee.amount().multiply(MOST_THAT_REMAINS));
        if (reducedTo == null || reducedTo.signum() <= 0 || reducedTo.compareTo(most) > 0) {
            throw new InputRejected(
                    "reducedTo", "减交比例不得低于百分之三十，「减交后应交金额」应大于零且不超过 %s 元（诉讼费用交纳办法第四十六条）".formatted(Yuan.written(most)));
        }
        return Yuan.rounded(reducedTo);
    }

    private boolean onlyPersons(String caseId) {
        return plaintiffs.parties(caseId).stream().allMatch(party -> party.kind() == PartyKind.NATURAL_PERSON);
    }
}
