package org.lishenzhi.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.Performances;
import org.lishenzhi.support.AtOnce;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** Money that several people register at the same moment. */
@CourtTest
class ReceiptsTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2031, 1, 2);

    @Autowired
    private PerformanceDriver people;

    @Autowired
    private Receipts receipts;

    @Autowired
    private Performances performances;

    @Autowired
    private CaseFile cases;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void theYearHasJustBegun() {
        clock.set(NEW_YEAR.atTime(9, 0));
    }

    @Test
    void noNumberIsMissingOrGivenTwice() throws Exception {
        List<Obligation> owed =
                IntStream.range(0, 6).mapToObj(i -> owed("1000.00")).toList();

        var endings = AtOnce.all(6, 6, i -> () -> enter(owed.get(i), "10.00", "first"));

        assertThat(endings).allMatch(AtOnce.Ending::succeeded);
        List<Integer> numbers = endings.stream()
                .map(ending -> Integer.parseInt(ending.answer().number().substring("收款2031-".length())))
                .sorted()
                .toList();
        assertThat(numbers)
                .containsExactlyElementsOf(IntStream.range(numbers.get(0), numbers.get(0) + 6)
                        .boxed()
                        .toList());
    }

    @Test
    void togetherTheyNeverTakeMoreThanIsOwed() throws Exception {
        Obligation money = owed("1000.00");

        var endings = AtOnce.all(6, 6, i -> () -> enter(money, "300.00", "part" + i));

        assertThat(endings).filteredOn(AtOnce.Ending::succeeded).hasSize(3);
        assertThat(performances.outstanding(money)).isEqualByComparingTo("100.00");
        assertThat(receipts.of(money)).hasSize(3);
    }

    @Test
    void theSamePaymentToldSixTimesIsTakenOnce() throws Exception {
        Obligation money = owed("1000.00");

        var endings = AtOnce.all(6, 6, i -> () -> enter(money, "300.00", "same"));

        assertThat(endings).allMatch(AtOnce.Ending::succeeded);
        assertThat(receipts.of(money)).hasSize(1);
    }

    private Obligation owed(String amount) {
        return cases.obligations(
                        people.accepted(PerformanceDriver.money(amount)).id())
                .get(0);
    }

    private Receipt enter(Obligation money, String amount, String key) {
        return receipts.enter(new NewReceipt(
                money.id(),
                money.debtorIds().get(0),
                new BigDecimal(amount),
                NEW_YEAR,
                PaymentManner.TRANSFER,
                PerformanceDriver.OFFICER,
                null,
                "%s/%s".formatted(key, money.id())));
    }
}
