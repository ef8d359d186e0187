package org.lishenzhi.law.fees;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.law.Yuan;

/**
 * A tariff in brackets (分段累计): a flat sum up to the first limit, then a rate for the part in each bracket.
 *
 * @param flat 元, up to the lower limit of the first bracket
 */
record Tariff(BigDecimal flat, List<Bracket> brackets) {

    /**
     * One bracket.
     *
     * @param above 元: it takes the part above this
     * @param percent of that part
     */
    record Bracket(BigDecimal above, BigDecimal percent) {

        Bracket(String above, String percent) {
            this(new BigDecimal(above), new BigDecimal(percent));
        }
    }

    Tariff(String flat, Bracket... brackets) {
        this(new BigDecimal(flat), List.of(brackets));
    }

    /** The unrounded sum for an amount (元), and its story. */
    BigDecimal apply(BigDecimal amount, List<String> story) {
        BigDecimal sum = flat;
        BigDecimal first = brackets.get(0).above();
        if (flat.signum() > 0) {
            story.add("不超过 %s 元的部分：%s 元".formatted(Yuan.written(first), Yuan.written(flat)));
        }
        for (int i = 0; i < brackets.size(); i++) {
            Bracket bracket = brackets.get(i);
            BigDecimal limit = i + 1 < brackets.size() ? brackets.get(i + 1).above() : null;
            BigDecimal part = part(amount, bracket.above(), limit);
            if (part.signum() > 0) {
                BigDecimal share = part.multiply(bracket.percent()).movePointLeft(2);
                story.add("超过 %s 元%s的部分：%s × %s%% = %s 元"
                        .formatted(
                                Yuan.written(bracket.above()),
                                limit == null ? "" : "至 %s 元".formatted(Yuan.written(limit)),
                                Yuan.written(part),
                                bracket.percent().toPlainString(),
                                Yuan.written(share)));
                sum = sum.add(share);
            }
        }
        return sum;
    }

    Fee fee(BigDecimal amount, String basis) {
        List<String> story = new ArrayList<>();
        BigDecimal sum = apply(Yuan.requirePlausible("amount", "金额", amount), story);
        return new Fee(sum, sum, basis, story);
    }

    private static BigDecimal part(BigDecimal amount, BigDecimal above, @Nullable BigDecimal limit) {
        BigDecimal top = limit == null ? amount : amount.min(limit);
        return top.subtract(above).max(BigDecimal.ZERO);
    }
}
