package org.lishenzhi.law.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.lishenzhi.law.interest.Claim.Payment;

/** What is true of the interest on every claim. */
class DelayedInterestPropertiesTest {

    private static final LocalDate EXPIRY = LocalDate.of(2024, 3, 11);
    private static final DelayedInterest USUAL = new DelayedInterest(false);

    @Property(seed = "20240902")
    void interestIsAdditiveOverTime(
            @ForAll @BigRange(min = "0.01", max = "9999999") @Scale(2) BigDecimal principal,
            @ForAll @IntRange(max = 2000) int first,
            @ForAll @IntRange(max = 2000) int then) {
        LocalDate middle = EXPIRY.plusDays(first);
        LocalDate end = middle.plusDays(then);

        assertThat(exact(principal, EXPIRY, end))
                .isEqualByComparingTo(exact(principal, EXPIRY, middle).add(exact(principal, middle, end)));
    }

    @Property(seed = "20240902")
    void splittingAPaymentOnOneDayChangesNothing(
            @ForAll @BigRange(min = "0.01", max = "49999") @Scale(2) BigDecimal one,
            @ForAll @BigRange(min = "0.01", max = "49999") @Scale(2) BigDecimal other,
            @ForAll @IntRange(max = 180) int day) {
        LocalDate on = EXPIRY.plusDays(day);
        var whole = USUAL.reckon(claim(List.of(new Payment(on, one.add(other)))));
        var split = USUAL.reckon(claim(List.of(new Payment(on, one), new Payment(on, other))));

        assertThat(split).isEqualTo(whole);
    }

    @Property(seed = "20240902")
    void paidHalfEarlierNeverCostsMore(@ForAll @IntRange(max = 180) int day, @ForAll @IntRange(max = 180) int other) {
        LocalDate earlier = EXPIRY.plusDays(Math.min(day, other));
        LocalDate later = EXPIRY.plusDays(Math.max(day, other));

        assertThat(USUAL.reckon(claim(List.of(new Payment(earlier, new BigDecimal("50000")))))
                        .exact())
                .isLessThanOrEqualTo(USUAL.reckon(claim(List.of(new Payment(later, new BigDecimal("50000")))))
                        .exact());
    }

    private static BigDecimal exact(BigDecimal principal, LocalDate from, LocalDate to) {
        return USUAL.reckon(new Claim(principal, from, List.of(), List.of(), to))
                .exact();
    }

    private static Claim claim(List<Payment> payments) {
        return new Claim(new BigDecimal("100000.00"), EXPIRY, payments, List.of(), EXPIRY.plusDays(180));
    }
}
