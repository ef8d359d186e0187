package org.lishenzhi.law.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.lishenzhi.law.Yuan;

/**
 * The doubled part of the interest for delay (加倍部分债务利息): 0.175 per mille a day of what is still owed of the money
 * debt, general interest not counted in, no interest on interest
 * (民事诉讼法第二百六十四条；迟延履行期间债务利息解释第一条至第四条).
 *
 * @param expiryDayCounts whether the day of expiry itself bears interest: not settled, 待院方确认, by default it does not
 */
public record DelayedInterest(boolean expiryDayCounts) {

    /** A day's share of the sum owed. */
    public static final BigDecimal DAILY_RATE = new BigDecimal("0.000175");

    public static final String BASIS = "民事诉讼法第二百六十四条；迟延履行期间债务利息解释第一条、第二条、第三条、第四条";

    /**
     * A span in which the sum owed did not change.
     *
     * @param base 元 owed
     * @param days counted
     * @param amount 元, rounded for reading only: the sum is rounded once, at the end
     */
    public record Segment(
            LocalDate from, LocalDate to, BigDecimal base, long days, boolean suspended, BigDecimal amount) {}

    /**
     * The result.
     *
     * @param interest 元, rounded half up once
     * @param exact 元, unrounded
     * @param remainingPrincipal 元
     */
    public record Result(
            BigDecimal interest, BigDecimal exact, List<Segment> segments, BigDecimal remainingPrincipal) {}

    public Result reckon(Claim claim) {
        List<Segment> segments = new ArrayList<>();
        BigDecimal exact = BigDecimal.ZERO;
        List<LocalDate> points = claim.turningPoints();
        if (expiryDayCounts && !claim.isSuspended(claim.expiry())) {
            exact = exact.add(claim.principal().multiply(DAILY_RATE));
            segments.add(segment(claim.expiry(), claim.expiry(), claim.principal(), 1, false));
        }
        for (int i = 0; i + 1 < points.size(); i++) {
            LocalDate from = points.get(i);
            LocalDate to = points.get(i + 1);
            BigDecimal base = claim.remaining(from);
            boolean suspended = claim.isSuspended(from);
            long days = suspended ? 0 : ChronoUnit.DAYS.between(from, to);
            segments.add(segment(from, to, base, days, suspended));
            exact = exact.add(interest(base, days));
        }
        return new Result(
                Yuan.rounded(exact), exact, List.copyOf(segments), Yuan.rounded(claim.remaining(claim.asOf())));
    }

    private static Segment segment(LocalDate from, LocalDate to, BigDecimal base, long days, boolean suspended) {
        return new Segment(from, to, Yuan.rounded(base), days, suspended, Yuan.rounded(interest(base, days)));
    }

    private static BigDecimal interest(BigDecimal base, long days) {
        return base.multiply(DAILY_RATE).multiply(BigDecimal.valueOf(days));
    }
}
