package org.lishenzhi.urging;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How much urging achieved in a time: the numerator, the denominator and the money, so that whoever reports a percentage
 * can say how it was rounded.
 *
 * @param urged how many urgings began, 件
 * @param fulfilled how many of them ended with everything performed, 件
 * @param amount what was paid in those, in 元
 */
public record UrgingFigure(long urged, long fulfilled, BigDecimal amount) {

    private static final int DECIMALS = 2;

    /** The rate of success in percent, half up; 0.00 if nobody was urged. */
    public BigDecimal rateHalfUp() {
        return rate(RoundingMode.HALF_UP);
    }

    /** The same, cut off. */
    public BigDecimal rateTruncated() {
        return rate(RoundingMode.DOWN);
    }

    private BigDecimal rate(RoundingMode rounding) {
        return urged == 0
                ? BigDecimal.ZERO.setScale(DECIMALS)
                : BigDecimal.valueOf(fulfilled)
                        .movePointRight(DECIMALS)
                        .divide(BigDecimal.valueOf(urged), DECIMALS, rounding);
    }
}
