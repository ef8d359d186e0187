package org.lishenzhi.law.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lishenzhi.law.ImplausibleFigure;
import org.lishenzhi.law.interest.Claim.Payment;
import org.lishenzhi.law.interest.Claim.Suspension;

/** The doubled interest for delay: the court's worked examples, what must be refused, and what is true of every claim. */
class DelayedInterestTest {

    private static final BigDecimal PRINCIPAL = new BigDecimal("100000.00");
    private static final LocalDate EXPIRY = LocalDate.of(2024, 3, 11);
    private static final LocalDate SEPTEMBER = LocalDate.of(2024, 9, 7);
    private static final DelayedInterest USUAL = new DelayedInterest(false);

    @Test
    void paidAtOnceAfterAHundredAndEightyDays() {
        var result = USUAL.reckon(claim(List.of(paid("2024-09-07", "100000.00")), List.of()));

        assertThat(result.interest()).isEqualTo("3150.00");
        assertThat(result.remainingPrincipal()).isEqualTo("0.00");
    }

    @Test
    void aPaymentOnTheWayReducesThePrincipalFromItsDayOn() {
        var result = USUAL.reckon(claim(List.of(paid("2024-05-10", "40000.00")), List.of()));

        assertThat(result.interest()).isEqualTo("2310.00");
        assertThat(result.segments())
                .extracting(DelayedInterest.Segment::days, DelayedInterest.Segment::amount)
                .containsExactly(tuple(60L, new BigDecimal("1050.00")), tuple(120L, new BigDecimal("1260.00")));
        assertThat(result.remainingPrincipal()).isEqualTo("60000.00");
    }

    @Test
    void aRetrialThatTheDebtorDidNotAskForDoesNotCount() {
        var result = USUAL.reckon(claim(
                List.of(paid("2024-05-10", "40000.00"), paid("2024-09-07", "60000.00")),
                List.of(new Suspension(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 21)))));

        assertThat(result.interest()).isEqualTo("2100.00");
    }

    @Test
    void moneyTakenSettlesThePrincipalFirstAndTheDoubledPartStaysOwed() {
        var result = USUAL.reckon(claim(List.of(paid("2024-09-07", "90000.00")), List.of()));

        assertThat(result.remainingPrincipal()).isEqualTo("10000.00");
        assertThat(result.interest()).isEqualTo("3150.00");
    }

    @Test
    void whetherTheDayOfExpiryCountsIsASettingOfTheCourt() {
        var result = new DelayedInterest(true).reckon(claim(List.of(), List.of()));

        assertThat(result.interest()).isEqualTo("3167.50");
    }

    @Test
    void onTheDayOfExpiryNothingIsOwed() {
        var result = USUAL.reckon(new Claim(PRINCIPAL, EXPIRY, List.of(), List.of(), EXPIRY));

        assertThat(result.interest()).isEqualTo("0.00");
    }

    @ParameterizedTest
    @MethodSource
    void whatCannotBeIsRefusedByName(String field, Runnable claim) {
        assertThatThrownBy(claim::run)
                .isInstanceOfSatisfying(ImplausibleFigure.class, refused -> assertThat(refused.field())
                        .isEqualTo(field));
    }

    static Stream<Arguments> whatCannotBeIsRefusedByName() {
        return Stream.of(
                refused("principal", () -> new Claim(BigDecimal.ZERO, EXPIRY, List.of(), List.of(), SEPTEMBER)),
                refused("principal", () -> new Claim(new BigDecimal("0.001"), EXPIRY, List.of(), List.of(), SEPTEMBER)),
                refused("asOf", () -> new Claim(PRINCIPAL, EXPIRY, List.of(), List.of(), EXPIRY.minusDays(1))),
                refused(
                        "expiry",
                        () -> new Claim(PRINCIPAL, LocalDate.of(2006, 12, 31), List.of(), List.of(), SEPTEMBER)),
                refused("asOf", () -> new Claim(PRINCIPAL, EXPIRY, List.of(), List.of(), LocalDate.of(2101, 1, 1))),
                refused("payments", () -> claim(List.of(paid("2024-03-10", "1.00")), List.of())),
                refused("payments", () -> claim(List.of(paid("2024-09-08", "1.00")), List.of())),
                refused("payments", () -> claim(List.of(paid("2024-05-10", "100000.01")), List.of())),
                refused("payments", () -> claim(List.of(paid("2024-05-10", "-1")), List.of())),
                refused("suspensions", () -> claim(List.of(), List.of(span("2024-06-21", "2024-06-01")))),
                refused("suspensions", () -> claim(List.of(), List.of(span("2024-03-01", "2024-06-01")))),
                refused(
                        "suspensions",
                        () -> claim(
                                List.of(),
                                List.of(span("2024-06-01", "2024-06-21"), span("2024-06-20", "2024-07-01")))));
    }

    private static Claim claim(List<Payment> payments, List<Suspension> suspensions) {
        return new Claim(PRINCIPAL, EXPIRY, payments, suspensions, SEPTEMBER);
    }

    private static Payment paid(String day, String amount) {
        return new Payment(LocalDate.parse(day), new BigDecimal(amount));
    }

    private static Suspension span(String from, String to) {
        return new Suspension(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static Arguments refused(String field, Runnable claim) {
        return arguments(field, claim);
    }
}
