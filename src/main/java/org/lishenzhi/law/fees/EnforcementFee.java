package org.lishenzhi.law.fees;

import java.math.BigDecimal;
import java.util.List;
import org.lishenzhi.law.fees.Tariff.Bracket;

/**
 * The fee of enforcement (执行申请费): taken after performance, borne by the person enforced against, never in advance
 * from the applicant (诉讼费用交纳办法第二十条第二款、第三十八条).
 */
public final class EnforcementFee {

    private static final String BASIS = "诉讼费用交纳办法第十四条第一项；执行后交纳（第二十条第二款），由被执行人负担（第三十八条第一款）";

    private static final Tariff TARIFF = new Tariff(
            "50",
            new Bracket("10000", "1.5"),
            new Bracket("500000", "1"),
            new Bracket("5000000", "0.5"),
            new Bracket("10000000", "0.1"));

    private EnforcementFee() {}

    /** @param amount the sum enforced, 元: while the case is open only an estimate */
    public static Fee of(BigDecimal amount) {
        return TARIFF.fee(amount, BASIS);
    }

    /** Nothing of money to enforce, e.g. a house: the court sets the fee within the margin. */
    public static Fee withoutAmount() {
        return new Fee(new BigDecimal("50"), new BigDecimal("500"), BASIS, List.of("没有执行金额或者价额的，每件 50 元至 500 元，由本院确定"));
    }
}
