package org.lishenzhi.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lishenzhi.casefile.CaseEvent;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.Performances;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.engine.events.Delivery;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.performance.process.MoneyPerformanceProcess.Elements;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** How a sum of money comes in: urged, by instalments, with receipts. */
@CourtTest
class MoneyPerformanceProcessTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 9, 7);

    @Autowired
    private PerformanceDriver people;

    @Autowired
    private CourtHouse court;

    @Autowired
    private TestClock clock;

    @Autowired
    private Performances performances;

    @Autowired
    private Receipts receipts;

    @Autowired
    private InterestEstimates interest;

    @Autowired
    private Timeline timeline;

    private Obligation money;

    @BeforeEach
    void oneThousandIsOwedByTwo() {
        clock.set(TODAY.atTime(9, 0));
        money = people.enforced(PerformanceDriver.money("1000.00"));
    }

    @Test
    void whatTheOfficerRegistersIsPaidAndHasItsReceipt() {
        people.officerReceives(money.id(), debtor(0), "400.00", Map.of());
        assertThat(court.steps(money.caseId())).as("600 are still owed").containsExactly(Elements.URGE_PAYMENT);

        people.officerReceives(money.id(), debtor(1), "600.00", Map.of("paymentManner", "DIRECT"));

        assertThat(court.isOver(money.caseId())).isTrue();
        assertThat(receipts.of(money))
                .extracting(Receipt::partyId, it -> it.amount().toPlainString(), Receipt::manner, Receipt::takenBy)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(
                                debtor(0), "400.00", PaymentManner.TRANSFER, PerformanceDriver.OFFICER),
                        org.assertj.core.groups.Tuple.tuple(
                                debtor(1), "600.00", PaymentManner.DIRECT, PerformanceDriver.OFFICER));
        assertThat(performances.isPerformed(money)).isTrue();
    }

    @Test
    void receiptsAreNumberedOneAfterTheOther() {
        people.officerReceives(money.id(), debtor(0), "1.00", Map.of());
        people.officerReceives(money.id(), debtor(0), "2.00", Map.of());

        List<Integer> numbers = receipts.of(money).stream()
                .map(receipt -> Integer.parseInt(receipt.number().substring("收款2024-".length())))
                .sorted()
                .toList();

        assertThat(numbers.get(1)).isEqualTo(numbers.get(0) + 1);
    }

    @Test
    void theSameKeyGivesOneReceipt() {
        var told = new NewReceipt(
                money.id(),
                debtor(0),
                new BigDecimal("10.00"),
                TODAY,
                PaymentManner.TRANSFER,
                PerformanceDriver.OFFICER,
                null,
                "bank/" + money.id());

        assertThat(receipts.enter(told)).isEqualTo(receipts.enter(told));

        assertThat(receipts.of(money)).hasSize(1);
        assertThat(performances.outstanding(money)).isEqualByComparingTo("990.00");
    }

    @Test
    void aPaymentThatIsReportedHasItsReceiptTooAndIsReadOnTheTask() {
        Delivery delivery = people.debtorPays(money.caseId(), money.id(), debtor(0), "250.00");

        assertThat(delivery).isEqualTo(Delivery.DELIVERED);
        assertThat(receipts.of(money)).singleElement().satisfies(receipt -> assertThat(receipt)
                .returns(PaymentManner.REPORTED, Receipt::manner)
                .returns(PerformanceDriver.OFFICER, Receipt::takenBy));
        assertThat(court.steps(money.caseId()))
                .as("the officer goes on with his task")
                .containsExactly(Elements.URGE_PAYMENT);
        assertThat(people.shown(money.id(), Elements.URGE_PAYMENT))
                .containsEntry("outstanding", "750.00 元")
                .extractingByKey("received")
                .asString()
                .contains("250.00 元", "王某1", "据履行报告登记")
                .doesNotContain("王平");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "amount         | 1000.01         | 超过尚未履行的 1000.00 元",
                "receivedOn     | 2024-09-08      | 「收款日期」不能晚于今天",
                "payer          | somebody        | 「付款人」不是这一判项的义务人",
                "paymentManner  | CASH            | 在场的另一名执行人员"
            })
    void aReceiptThatCannotBeIsRefused(String field, String value, String sentence) {
        assertThatThrownBy(() -> people.officerReceives(money.id(), debtor(0), "10.00", Map.of(field, value)))
                .hasMessageContaining(sentence);

        assertThat(receipts.of(money)).isEmpty();
        assertThat(court.steps(money.caseId())).containsExactly(Elements.URGE_PAYMENT);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"zhi.xing, 收款人以外的人", "cai.wu, 不是本院执行人员"})
    void cashNeedsAnotherOfficerOfEnforcement(String second, String sentence) {
        assertThatThrownBy(() -> people.officerReceives(
                        money.id(), debtor(0), "10.00", Map.of("paymentManner", "CASH", "secondOfficer", second)))
                .hasMessageContaining(sentence);
    }

    @Test
    void twoOfficersTakeCash() {
        people.officerReceives(
                money.id(),
                debtor(0),
                "10.00",
                Map.of("paymentManner", "CASH", "secondOfficer", PerformanceDriver.SECOND_OFFICER));

        assertThat(receipts.of(money))
                .singleElement()
                .returns(PerformanceDriver.SECOND_OFFICER, Receipt::secondOfficer);
    }

    @Test
    void theTaskComesBackOnTheDayTheOfficerChose() {
        people.officerFollowsUp(money.id(), LocalDate.of(2024, 9, 20));
        assertThat(court.steps(money.caseId())).isEmpty();

        court.dawnOf(LocalDate.of(2024, 9, 19), money.caseId());
        assertThat(court.steps(money.caseId())).isEmpty();
        court.dawnOf(LocalDate.of(2024, 9, 20), money.caseId());

        assertThat(court.steps(money.caseId())).containsExactly(Elements.URGE_PAYMENT);
    }

    @Test
    void aDayToFollowUpLiesAhead() {
        assertThatThrownBy(() -> people.officerFollowsUp(money.id(), TODAY)).hasMessageContaining("「下次跟进日」应晚于今天");
    }

    @Test
    void moneyThatComesInWhileTheCaseWaitsIsNotedAndTheRestIsAwaited() {
        people.officerFollowsUp(money.id(), LocalDate.of(2024, 9, 20));

        people.debtorPays(money.caseId(), money.id(), debtor(0), "400.00");
        assertThat(court.steps(money.caseId())).isEmpty();
        people.debtorPays(money.caseId(), money.id(), debtor(0), "600.00");

        assertThat(court.isOver(money.caseId())).isTrue();
    }

    @Test
    void paidByInstalmentsInTimeNobodyNeedsToUrge() {
        people.instalmentsAreAgreed(
                money.id(),
                PerformanceDriver.instalment(LocalDate.of(2024, 10, 8), "400.00"),
                PerformanceDriver.instalment(LocalDate.of(2024, 11, 8), "600.00"));
        assertThat(court.steps(money.caseId())).isEmpty();

        clock.set(LocalDate.of(2024, 10, 8).atTime(15, 0));
        people.debtorPays(money.caseId(), money.id(), debtor(0), "400.00");
        court.dawnOf(LocalDate.of(2024, 10, 9), money.caseId());
        assertThat(court.steps(money.caseId())).isEmpty();
        people.debtorPays(money.caseId(), money.id(), debtor(1), "600.00");

        assertThat(court.isOver(money.caseId())).isTrue();
        assertThat(timeline.latest(money.caseId(), PerformanceEvents.INSTALMENT_MISSED, null, money.id()))
                .isEmpty();
    }

    @Test
    void aMissedInstalmentBringsTheTaskBackWithTheReason() {
        people.instalmentsAreAgreed(
                money.id(),
                PerformanceDriver.instalment(LocalDate.of(2024, 10, 8), "400.00"),
                PerformanceDriver.instalment(LocalDate.of(2024, 11, 8), "600.00"));
        people.debtorPays(money.caseId(), money.id(), debtor(0), "399.99");

        court.dawnOf(LocalDate.of(2024, 10, 8), money.caseId());
        assertThat(court.steps(money.caseId())).as("the day counts in full").isEmpty();
        court.dawnOf(LocalDate.of(2024, 10, 9), money.caseId());

        assertThat(court.steps(money.caseId())).containsExactly(Elements.URGE_PAYMENT);
        assertThat(people.shown(money.id(), Elements.URGE_PAYMENT))
                .containsEntry("paymentReason", "未按约定分期履行：2024-10-08应付 400.00 元，至今没有付足");
        assertThat(timeline.latest(money.caseId(), PerformanceEvents.INSTALMENT_MISSED, null, money.id()))
                .map(CaseEvent::occurredOn)
                .contains(LocalDate.of(2024, 10, 9));
    }

    @Test
    void aNewAgreementReplacesTheBrokenOne() {
        people.instalmentsAreAgreed(money.id(), PerformanceDriver.instalment(LocalDate.of(2024, 9, 30), "1000.00"));
        court.dawnOf(LocalDate.of(2024, 10, 1), money.caseId());

        people.instalmentsAreAgreed(money.id(), PerformanceDriver.instalment(LocalDate.of(2024, 12, 31), "1000.00"));

        assertThat(court.steps(money.caseId())).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-10-08 | 999.00  | 「分期」合计 999.00 元，应当等于尚欠的 1,000.00 元",
                "2024-09-06 | 1000.00 | 「分期的给付日」不能早于今天"
            })
    void instalmentsAreJustWhatIsOwedAndLieAhead(LocalDate day, String amount, String sentence) {
        assertThatThrownBy(() -> people.instalmentsAreAgreed(money.id(), PerformanceDriver.instalment(day, amount)))
                .hasMessageContaining(sentence);
        assertThat(court.steps(money.caseId())).containsExactly(Elements.URGE_PAYMENT);
    }

    /** 100,000 元 from 11 March to 7 September 2024 are 180 days: 3,150.00 元. */
    @Test
    void theTaskShowsWhatDelayHasCostWithItsSteps() {
        Obligation large = people.enforced(PerformanceDriver.money("100000.00"));

        assertThat(people.shown(large.id(), Elements.URGE_PAYMENT))
                .extractingByKey("interest")
                .asString()
                .contains("估算 3,150.00 元", "180日", "民事诉讼法第二百六十四条", "未扣除");
    }

    @Test
    void aPartPaidEarlierBearsInterestOnlyUntilItsDay() {
        Obligation large = people.enforced(PerformanceDriver.money("100000.00"));
        court.report(
                PerformanceDriver.OFFICER,
                large.caseId(),
                EventName.PERFORMANCE_REPORTED,
                "part-" + large.id(),
                LocalDate.of(2024, 5, 10),
                Map.of("personId", large.debtorIds().get(0), "obligationId", large.id(), "amount", "40000.00"));

        assertThat(interest.estimate(large).orElseThrow().interest()).isEqualByComparingTo("2310.00");
    }

    @Test
    void aHouseBearsNoSuchInterest() {
        Obligation house = people.enforced(PerformanceDriver.house());

        assertThat(interest.estimate(house)).isEmpty();
    }

    private String debtor(int index) {
        return money.debtorIds().get(index);
    }
}
