package org.lishenzhi.law.fees;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.lishenzhi.law.Yuan;
import org.lishenzhi.law.fees.Tariff.Bracket;

/** The fee of preservation (保全申请费), never above 5,000 元 (诉讼费用交纳办法第十四条第二项). */
public final class PreservationFee {

    private static final String BASIS = "诉讼费用交纳办法第十四条第二项";
    private static final BigDecimal HIGHEST = new BigDecimal("5000");

    private static final Tariff TARIFF = new Tariff("30", new Bracket("1000", "1"), new Bracket("100000", "0.5"));

    private PreservationFee() {}

    /** @param amount the property really preserved, 元 */
    public static Fee of(BigDecimal amount) {
        List<String> story = new ArrayList<>();
        BigDecimal sum = TARIFF.apply(Yuan.requirePlausible("amount", "金额", amount), story);
        if (sum.compareTo(HIGHEST) > 0) {
            story.add("最多不超过 %s 元".formatted(Yuan.written(HIGHEST)));
            sum = HIGHEST;
        }
        return new Fee(sum, sum, BASIS, story);
    }
}
