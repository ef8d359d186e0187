package org.lishenzhi.filing;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * The fee of filing of one case (案件受理费).
 *
 * @param amount 元, as the tariff gives it
 * @param payable 元, what is still asked for, less than the amount after a reduction
 * @param relief what was answered to a request for relief, if there was one
 * @param receipt the number of the receipt (缴费凭证), once it is paid
 */
public record CaseFee(
        @Id String caseId,
        BigDecimal amount,
        BigDecimal payable,
        String basis,
        FeeState state,
        @Nullable FeeRelief relief,
        @Nullable LocalDate paidOn,
        @Nullable String receipt) {

    CaseFee paid(LocalDate on, String receipt) {
        return new CaseFee(caseId, amount, payable, basis, FeeState.PAID, relief, on, receipt);
    }

    CaseFee relieved(FeeRelief answer, BigDecimal stillPayable) {
        FeeState stands =
                switch (answer) {
                    case DEFER -> FeeState.DEFERRED;
                    case WAIVE -> FeeState.WAIVED;
                    case REDUCE, REFUSE -> FeeState.DUE;
                };
        return new CaseFee(caseId, amount, stillPayable, basis, stands, answer, paidOn, receipt);
    }
}
