package org.lishenzhi.deadlines.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.lishenzhi.engine.DecisionEngine;
import org.lishenzhi.law.Calendar;
import org.lishenzhi.law.Period;
import org.lishenzhi.law.PeriodUnit;
import org.lishenzhi.law.StatutoryClock;
import org.lishenzhi.law.enforcement.DormantChecks;
import org.lishenzhi.law.fees.EnforcementFee;
import org.lishenzhi.law.interest.Claim;
import org.lishenzhi.law.interest.DelayedInterest;
import org.lishenzhi.law.interest.SetOff;

/**
 * The mistakes that courts make with dates and sums, each by its number in the field's list of them: the table and the
 * reckonings give the lawful answer where the mistake gives another.
 */
class TypicalMistakesTest {

    private static final DmnEngine ENGINE = DecisionEngine.create();
    private static final DmnDecision TABLE =
            ENGINE.parseDecision(DeadlineTable.KEY, DeadlineRows.ofTheCourt().model());
    private static final StatutoryClock CLOCK = new StatutoryClock(Calendar.OFFICIAL);
    private static final BigDecimal PRINCIPAL = new BigDecimal("100000.00");
    private static final LocalDate EXPIRY = LocalDate.of(2024, 3, 11);
    private static final DelayedInterest INTEREST = new DelayedInterest(false);

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "/law/typical-mistakes.csv", numLinesToSkip = 1)
    void thePeriodEndsOnItsDayAndNotOnTheMistakenOne(
            int number,
            String mistake,
            String ruleId,
            String event,
            LocalDate from,
            LocalDate due,
            LocalDate mistaken) {
        Map<String, Object> row = ENGINE.evaluateDecisionTable(TABLE, DeadlineRowsInTime.facts(ruleId, event, from))
                .getSingleResult();
        var period = new Period(
                ((Number) row.get("length")).longValue(), PeriodUnit.valueOf((String) row.get("unit")), (Boolean)
                        row.get("rolls"));

        assertThat(CLOCK.reckon(from, period).due())
                .as("%d %s", number, mistake)
                .isEqualTo(due)
                .isNotEqualTo(mistaken);
    }

    @Test
    @DisplayName("5 编造 2027 年假期")
    void aYearWithoutItsNoticeHasNoHolidaysAndSaysSo() {
        var reckoning = CLOCK.reckon(LocalDate.of(2027, 9, 24), new Period(7, PeriodUnit.DAY, true));

        assertThat(reckoning.due()).isEqualTo("2027-10-01");
        assertThat(reckoning.warnings()).isNotEmpty();
    }

    @Test
    @DisplayName("6 执行费向申请人预收")
    void theFeeOfEnforcementIsBorneByTheDebtorAfterwards() {
        assertThat(EnforcementFee.of(PRINCIPAL).basis()).contains("执行后交纳", "由被执行人负担");
    }

    @Test
    @DisplayName("7 复利")
    void interestBearsNoInterest() {
        BigDecimal half = owedAfter(200, List.of());

        assertThat(owedAfter(400, List.of())).isEqualByComparingTo(half.add(half));
    }

    @Test
    @DisplayName("7 先抵利息后抵本金")
    void theDoubledPartIsSettledAfterTheDebt() {
        var settled = SetOff.USUAL.settle(
                PRINCIPAL,
                Map.of(SetOff.Part.PRINCIPAL, PRINCIPAL, SetOff.Part.DOUBLED_INTEREST, new BigDecimal("3150.00")));

        assertThat(settled)
                .containsEntry(SetOff.Part.PRINCIPAL, PRINCIPAL)
                .hasEntrySatisfying(
                        SetOff.Part.DOUBLED_INTEREST, sum -> assertThat(sum).isZero());
    }

    @Test
    @DisplayName("8 划拨日之后仍计加倍利息")
    void interestEndsOnTheDayTheMoneyIsTaken() {
        var taken = List.of(new Claim.Payment(EXPIRY.plusDays(100), PRINCIPAL));

        assertThat(owedAfter(130, taken))
                .isEqualByComparingTo(owedAfter(100, List.of()))
                .isEqualByComparingTo("1750.00");
    }

    @Test
    @DisplayName("10 终本后不再查询")
    void aDormantCaseIsLookedAtTenTimes() {
        LocalDate ruling = LocalDate.of(2024, 4, 5);

        var checks = new DormantChecks(
                period("dormant-check", "DormancyRuled", ruling),
                period("dormant-checks-end", "DormancyRuled", ruling));

        assertThat(checks.after(ruling))
                .hasSize(10)
                .startsWith(ruling.plusMonths(6))
                .endsWith(ruling.plusYears(5));
    }

    @Test
    @DisplayName("21 用老条号出文书")
    void theArticlesAreThoseOfTheLawOf2023() {
        assertThat(DelayedInterest.BASIS).contains("第二百六十四条").doesNotContain("第二百五十三条");
        assertThat(articleOf("eviction-vacate", "EvictionNoticePosted")).isEqualTo("民事诉讼法第二百六十一条");
        assertThat(articleOf("limitation", "PerformanceDue")).isEqualTo("民事诉讼法第二百五十条");
    }

    private static Object articleOf(String ruleId, String event) {
        return row(ruleId, event, EXPIRY).get("article");
    }

    private static Period period(String ruleId, String event, LocalDate from) {
        Map<String, Object> row = row(ruleId, event, from);
        return new Period(
                ((Number) row.get("length")).longValue(), PeriodUnit.valueOf((String) row.get("unit")), (Boolean)
                        row.get("rolls"));
    }

    private static Map<String, Object> row(String ruleId, String event, LocalDate from) {
        return ENGINE.evaluateDecisionTable(TABLE, DeadlineRowsInTime.facts(ruleId, event, from))
                .getSingleResult()
                .getEntryMap();
    }

    private static BigDecimal owedAfter(int days, List<Claim.Payment> payments) {
        return INTEREST.reckon(new Claim(PRINCIPAL, EXPIRY, payments, List.of(), EXPIRY.plusDays(days)))
                .interest();
    }
}
