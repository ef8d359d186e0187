package org.lishenzhi.law;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Sums of money in 元: exact, at most two decimals, rounded once and half up. */
public final class Yuan {

    /** Larger sums than this (元) are no claims but mistakes. */
    public static final BigDecimal HIGHEST = new BigDecimal("999999999999.99");

    private Yuan() {}

    /**
     * @param field the sum's name in the reckoning
     * @param label its name in the sentence
     * @throws ImplausibleFigure unless it is above zero, has at most two decimals and is not beyond {@link #HIGHEST}
     */
    public static BigDecimal requirePlausible(String field, String label, BigDecimal amount) {
        if (amount.signum() <= 0) {
            throw new ImplausibleFigure(field, "「%s」应大于零".formatted(label));
        }
        if (amount.compareTo(HIGHEST) > 0) {
            throw new ImplausibleFigure(field, "「%s」不能超过 %s 元".formatted(label, HIGHEST.toPlainString()));
        }
        if (amount.stripTrailingZeros().scale() > 2) {
            throw new ImplausibleFigure(field, "「%s」最多两位小数（元）".formatted(label));
        }
        return amount;
    }

    public static BigDecimal rounded(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }

    /** As people write it: 53,200.00. */
    public static String written(BigDecimal amount) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(rounded(amount));
    }
}
