package org.lishenzhi.law.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.lishenzhi.law.ImplausibleFigure;
import org.lishenzhi.law.StatutoryClock;
import org.lishenzhi.law.Yuan;

/**
 * A debt of money that was not paid in time. A house, a thing or an act is none: for those the law knows 迟延履行金, not
 * this interest.
 *
 * @param principal 元 owed by the title, without general interest
 * @param expiry the day on which the time for performance ended
 * @param payments what was paid since, none above the principal
 * @param suspensions spans that do not count, since not the debtor brought them about
 * @param asOf the day for which the interest is reckoned
 */
public record Claim(
        BigDecimal principal, LocalDate expiry, List<Payment> payments, List<Suspension> suspensions, LocalDate asOf) {

    /** A payment of principal; money taken from an account counts on the day it was taken (划拨日), not when paid out. */
    public record Payment(LocalDate date, BigDecimal amount) {}

    /** From one day to another, {@code to − from} days. */
    public record Suspension(LocalDate from, LocalDate to) {

        boolean contains(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(to);
        }
    }

    public Claim {
        Yuan.requirePlausible("principal", "本金", principal);
        plausible("expiry", "履行期届满日", expiry);
        plausible("asOf", "计算截止日", asOf);
        if (asOf.isBefore(expiry)) {
            throw new ImplausibleFigure("asOf", "「计算截止日」不能早于履行期届满日");
        }
        payments = payments.stream().sorted(Comparator.comparing(Payment::date)).toList();
        suspensions = suspensions.stream()
                .sorted(Comparator.comparing(Suspension::from))
                .toList();
        checkPayments(principal, expiry, payments, asOf);
        checkSuspensions(expiry, suspensions);
    }

    /** The days on which something changes between the expiry and the day asked for, both included, in order. */
    List<LocalDate> turningPoints() {
        return Stream.of(
                        Stream.of(expiry, asOf),
                        payments.stream().map(Payment::date),
                        suspensions.stream().flatMap(span -> Stream.of(span.from(), span.to())))
                .flatMap(days -> days)
                .filter(day -> !day.isBefore(expiry) && !day.isAfter(asOf))
                .distinct()
                .sorted()
                .toList();
    }

    /** What is still owed after the payments up to and including this day, 元. */
    BigDecimal remaining(LocalDate day) {
        return payments.stream()
                .filter(payment -> !payment.date().isAfter(day))
                .map(Payment::amount)
                .reduce(principal, BigDecimal::subtract);
    }

    boolean isSuspended(LocalDate day) {
        return suspensions.stream().anyMatch(span -> span.contains(day));
    }

    private static void checkPayments(BigDecimal principal, LocalDate expiry, List<Payment> payments, LocalDate asOf) {
        BigDecimal paid = BigDecimal.ZERO;
        for (Payment payment : payments) {
            paid = paid.add(Yuan.requirePlausible("payments", "付款金额", payment.amount()));
            if (payment.date().isBefore(expiry)) {
                throw new ImplausibleFigure("payments", "「付款日期」不能早于履行期届满日，届满前的付款请从本金中减去");
            }
            if (payment.date().isAfter(asOf)) {
                throw new ImplausibleFigure("payments", "「付款日期」不能晚于计算截止日");
            }
        }
        if (paid.compareTo(principal) > 0) {
            throw new ImplausibleFigure("payments", "「付款金额」合计不能超过本金");
        }
    }

    private static void checkSuspensions(LocalDate expiry, List<Suspension> suspensions) {
        LocalDate free = expiry;
        for (Suspension span : suspensions) {
            plausible("suspensions", "中止期间", span.to());
            if (!span.from().isBefore(span.to())) {
                throw new ImplausibleFigure("suspensions", "「中止期间」的止日应晚于起日");
            }
            if (span.from().isBefore(expiry)) {
                throw new ImplausibleFigure("suspensions", "「中止期间」不能早于履行期届满日");
            }
            if (span.from().isBefore(free)) {
                throw new ImplausibleFigure("suspensions", "「中止期间」不能相互重叠");
            }
            free = span.to();
        }
    }

    private static void plausible(String field, String label, LocalDate day) {
        if (day.isBefore(StatutoryClock.EARLIEST) || day.isAfter(StatutoryClock.LATEST)) {
            throw new ImplausibleFigure(
                    field,
                    "「%s」应在 %d 年至 %d 年之间"
                            .formatted(label, StatutoryClock.EARLIEST.getYear(), StatutoryClock.LATEST.getYear()));
        }
    }
}
