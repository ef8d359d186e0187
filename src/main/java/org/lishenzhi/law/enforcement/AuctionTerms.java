package org.lishenzhi.law.enforcement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.lishenzhi.law.Yuan;

/**
 * The limits within which the panel sets the terms of an online auction (网络司法拍卖规定第十条、第十七条、第二十六条、第二十七条).
 *
 * @param lowestReserve 元, the starting price may not be lower
 * @param lowestDeposit 元, 5 % of the lowest reserve
 * @param highestDeposit 元, 20 % of the lowest reserve
 */
public record AuctionTerms(BigDecimal lowestReserve, BigDecimal lowestDeposit, BigDecimal highestDeposit) {

    public static final String BASIS = "网络司法拍卖规定第十条、第十七条、第二十六条；由合议庭评议确定（第二十七条）";

    private static final BigDecimal OF_VALUE = new BigDecimal("0.70");
    private static final BigDecimal OF_FIRST = new BigDecimal("0.80");
    private static final BigDecimal LOWEST_DEPOSIT = new BigDecimal("0.05");
    private static final BigDecimal HIGHEST_DEPOSIT = new BigDecimal("0.20");

    /** @param value 元, as appraised or at market */
    public static AuctionTerms first(BigDecimal value) {
        return of(Yuan.requirePlausible("value", "参考价", value).multiply(OF_VALUE));
    }

    /** @param firstReserve 元, the starting price at which nobody bid */
    public static AuctionTerms second(BigDecimal firstReserve) {
        return of(Yuan.requirePlausible("firstReserve", "一拍起拍价", firstReserve).multiply(OF_FIRST));
    }

    private static AuctionTerms of(BigDecimal exactReserve) {
        BigDecimal reserve = exactReserve.setScale(2, RoundingMode.CEILING);
        return new AuctionTerms(
                reserve,
                reserve.multiply(LOWEST_DEPOSIT).setScale(2, RoundingMode.CEILING),
                reserve.multiply(HIGHEST_DEPOSIT).setScale(2, RoundingMode.FLOOR));
    }
}
