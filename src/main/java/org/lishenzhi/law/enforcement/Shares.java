package org.lishenzhi.law.enforcement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.lishenzhi.law.ImplausibleFigure;

/**
 * How a sum is shared among several creditors, to the last 分: in proportion (参与分配，民诉法解释第五百零八条), or one
 * after another by rank.
 */
public final class Shares {

    private static final BigDecimal CENT = new BigDecimal("0.01");

    private Shares() {}

    /**
     * In proportion to the claims; the 分 that rounding leaves over go to the largest remainders, so nothing is lost.
     *
     * @param pool 元 to be shared, after costs and preferred claims
     * @param claims 元 of each creditor
     */
    public static List<BigDecimal> inProportion(BigDecimal pool, List<BigDecimal> claims) {
        BigDecimal total = total(pool, claims);
        BigDecimal shared = pool.min(total);
        if (total.signum() == 0) {
            return claims.stream().map(claim -> claim.setScale(2)).toList();
        }
        List<BigDecimal> shares = new ArrayList<>();
        List<BigDecimal> remainders = new ArrayList<>();
        for (BigDecimal claim : claims) {
            BigDecimal exact = shared.multiply(claim).divide(total, 20, RoundingMode.DOWN);
            BigDecimal share = exact.setScale(2, RoundingMode.DOWN);
            shares.add(share);
            remainders.add(exact.subtract(share));
        }
        BigDecimal left = shared.subtract(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        List<Integer> byRemainder = IntStream.range(0, claims.size())
                .boxed()
                .sorted(Comparator.comparing(remainders::get).reversed())
                .toList();
        for (int i = 0; left.signum() > 0; i++, left = left.subtract(CENT)) {
            int lucky = byRemainder.get(i);
            shares.set(lucky, shares.get(lucky).add(CENT));
        }
        return shares;
    }

    /** One after another, as the claims are listed: whoever comes first is paid in full first. */
    public static List<BigDecimal> byRank(BigDecimal pool, List<BigDecimal> claims) {
        total(pool, claims);
        List<BigDecimal> shares = new ArrayList<>();
        BigDecimal left = pool;
        for (BigDecimal claim : claims) {
            BigDecimal share = left.min(claim).setScale(2);
            shares.add(share);
            left = left.subtract(share);
        }
        return shares;
    }

    private static BigDecimal total(BigDecimal pool, List<BigDecimal> claims) {
        if (pool.signum() < 0 || pool.stripTrailingZeros().scale() > 2) {
            throw new ImplausibleFigure("pool", "「可分配金额」不能为负，最多两位小数（元）");
        }
        if (claims.stream()
                .anyMatch(claim ->
                        claim.signum() < 0 || claim.stripTrailingZeros().scale() > 2)) {
            throw new ImplausibleFigure("claims", "「债权金额」不能为负，最多两位小数（元）");
        }
        return claims.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
