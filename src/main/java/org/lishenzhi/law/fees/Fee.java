package org.lishenzhi.law.fees;

import java.math.BigDecimal;
import java.util.List;
import org.lishenzhi.law.Yuan;

/**
 * A fee as the tariff gives it.
 *
 * @param lowest 元; equal to the highest unless the tariff leaves the court a margin
 * @param highest 元
 * @param basis the articles it follows
 * @param steps the reckoning, step by step
 */
public record Fee(BigDecimal lowest, BigDecimal highest, String basis, List<String> steps) {

    public Fee {
        lowest = Yuan.rounded(lowest);
        highest = Yuan.rounded(highest);
        steps = List.copyOf(steps);
    }

    /** Whether the tariff gives one sum; otherwise the court sets it within the margin. */
    public boolean isFixed() {
        return lowest.equals(highest);
    }
}
