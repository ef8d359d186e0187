package org.lishenzhi.closing;

import java.math.BigDecimal;

/**
 * What was performed while the case was being enforced: what was paid before counts for no fee, because there was
 * nothing to enforce yet (诉讼费用交纳办法第二十条第二款).
 *
 * @param money 元
 * @param other whether anything that is not about money was done
 */
public record PerformedSoFar(BigDecimal money, boolean other) {

    boolean isNothing() {
        return money.signum() == 0 && !other;
    }

    /** Whether the tariff leaves the sum to the court: nothing of money was enforced (诉讼费用交纳办法第十四条第一项). */
    boolean isWithoutAmount() {
        return money.signum() == 0 && other;
    }
}
