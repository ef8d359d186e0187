package org.lishenzhi.enforcement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.law.Yuan;
import org.springframework.data.annotation.Id;

/**
 * A case accepted for enforcement, or for its resumption.
 *
 * @param feeLowest 元, an estimate until the case is performed; none if there is no fee
 * @param feeHighest 元; equal to the lowest unless the tariff leaves the court a margin
 */
public record AcceptedEnforcement(
        @Id String id,
        String caseId,
        String caseNumber,
        Jurisdiction jurisdiction,
        LocalDate acceptedOn,
        @Nullable BigDecimal feeLowest,
        @Nullable BigDecimal feeHighest,
        String feeBasis) {

    /** The estimate in words. */
    public String fee() {
        if (feeLowest == null || feeHighest == null) {
            return "不收取执行申请费（%s）".formatted(feeBasis);
        }
        String sum = feeLowest.compareTo(feeHighest) == 0
                ? Yuan.written(feeLowest)
                : "%s 至 %s".formatted(Yuan.written(feeLowest), Yuan.written(feeHighest));
        return "估算 %s 元，执行后按实际执行金额计收，不预交（%s）".formatted(sum, feeBasis);
    }
}
