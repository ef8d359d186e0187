package org.lishenzhi.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lishenzhi.casefile.Award;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NewEvent;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.ObligationKind;
import org.lishenzhi.casefile.Party;
import org.lishenzhi.casefile.PartyRole;
import org.lishenzhi.casefile.Performances;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.casefile.Title;
import org.lishenzhi.deadlines.ClockScope;
import org.lishenzhi.deadlines.Deadlines;
import org.lishenzhi.engine.events.Delivery;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.lifecycle.process.PerformancePeriodProcess;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Docket;
import org.lishenzhi.support.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** The time after a judgment took effect: performed, applied for, or neither. */
@CourtTest
class PerformancePeriodProcessTest {

    private static final LocalDate EFFECTIVE = LocalDate.of(2024, 9, 2);
    private static final LocalDate HOUSE_BY = LocalDate.of(2024, 9, 12);
    private static final LocalDate MONEY_BY = LocalDate.of(2024, 10, 8);

    @Autowired
    private Docket docket;

    @Autowired
    private CourtHouse court;

    @Autowired
    private CaseFile cases;

    @Autowired
    private Performances performances;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private TestClock clock;

    private String caseId;

    @BeforeEach
    void aHouseAndMoneyAreOwed() {
        clock.set(EFFECTIVE.atTime(9, 0));
        caseId = docket.suit().id();
        List<String> debtors = debtors();
        cases.award(
                caseId,
                new Title("民事判决书", "(2024)内0304民初1号", "乌海市乌达区人民法院", EFFECTIVE),
                List.of(
                        new Award(ObligationKind.HOUSE, "返还房屋", null, "乌达区1号", HOUSE_BY, debtors),
                        new Award(ObligationKind.MONEY, "支付占用费", new BigDecimal("3000.00"), null, MONEY_BY, debtors)));
        cases.moveTo(caseId, CaseState.PERFORMANCE);
        court.begin(PerformancePeriodProcess.KEY, caseId);
    }

    @Test
    void whoeverPaysTheSumIsPaidForAllButAHouseIsLeftByEachOfItsDebtors() {
        paid(0, "1000.00");
        paid(1, "2000.00");
        left(0);
        assertThat(court.isOver(caseId)).as("one of two still lives there").isFalse();

        assertThat(left(1)).isEqualTo(Delivery.DELIVERED);

        assertThat(court.isOver(caseId)).isTrue();
        assertThat(state()).isEqualTo(CaseState.PERFORMED);
    }

    /** Two years from the day of the house end on a Saturday; the last day rolls on to the Monday. */
    @Test
    void whenEveryPeriodIsOverInVainTheCaseRestsUnderTheTwoYearsOfEachObligation() {
        court.dawnOf(HOUSE_BY.plusDays(1), caseId);
        assertThat(court.isOver(caseId)).as("the money is not due yet").isFalse();
        court.dawnOf(MONEY_BY.plusDays(1), caseId);

        assertThat(court.isOver(caseId)).isTrue();
        assertThat(state()).isEqualTo(CaseState.AWAITING_APPLICATION);
        assertThat(due(house())).isEqualTo(LocalDate.of(2026, 9, 14));
        assertThat(due(money())).isEqualTo(LocalDate.of(2026, 10, 8));
    }

    @Test
    void anObligationWithoutAPeriodIsDueAtOnceAndItsTwoYearsRunFromTheDayOfEffect() {
        String open = docket.suit().id();
        timeline.record(new NewEvent(
                open, "DocumentEffective", "裁判生效", EFFECTIVE, null, null, null, "shen.pan", "effective/" + open));
        cases.award(
                open,
                new Title("民事判决书", "(2024)内0304民初2号", "乌海市乌达区人民法院", EFFECTIVE),
                List.of(new Award(
                        ObligationKind.ACT,
                        "赔礼道歉",
                        null,
                        null,
                        null,
                        List.of(respondents(open).get(0)))));
        cases.moveTo(open, CaseState.PERFORMANCE);
        court.begin(PerformancePeriodProcess.KEY, open);

        court.dawnOf(EFFECTIVE.plusDays(1), open);

        assertThat(court.isOver(open)).isTrue();
        assertThat(due(cases.obligations(open).get(0))).isEqualTo(LocalDate.of(2026, 9, 2));
    }

    @Test
    void aPerformedObligationIsNeverCalledDue() {
        left(0);
        left(1);
        court.dawnOf(MONEY_BY.plusDays(1), caseId);

        assertThat(timeline.latest(caseId, "PerformanceDue", null, house().id()))
                .isEmpty();
        assertThat(timeline.latest(caseId, "PerformanceDue", null, money().id()))
                .isPresent();
    }

    @Test
    void anApplicationIsTakenAsSoonAsOneObligationIsDue() {
        assertThatThrownBy(this::applied).isInstanceOf(InputRejected.class).hasMessageContaining("尚未届满");
        court.dawnOf(HOUSE_BY.plusDays(1), caseId);

        assertThat(applied()).isEqualTo(Delivery.DELIVERED);

        assertThat(state()).isEqualTo(CaseState.APPLICATION_RECEIVED);
        assertThatThrownBy(this::applied).isInstanceOf(InputRejected.class).hasMessageContaining("不能申请执行");
    }

    @Test
    void aDebtorCannotApply() {
        court.dawnOf(HOUSE_BY.plusDays(1), caseId);

        assertThatThrownBy(() -> report(EventName.ENFORCEMENT_APPLIED, debtors().get(0), Map.of()))
                .hasMessageContaining("不是本案的权利人");
    }

    @Test
    void whatIsPerformedAfterThePeriodsEndsTheRestOfTheCase() {
        court.dawnOf(MONEY_BY.plusDays(1), caseId);
        left(0);
        left(1);
        paid(0, "3000.00");

        assertThat(state()).isEqualTo(CaseState.PERFORMED);
    }

    @Test
    void moreThanIsOwedOrTheSameTwiceIsRefused() {
        assertThatThrownBy(() -> paid(0, "3000.01")).hasMessageContaining("超过尚未履行的 3000.00 元");
        left(0);
        assertThatThrownBy(() -> left(0)).hasMessageContaining("已经记为履行");
        assertThatThrownBy(
                        () -> report(EventName.PERFORMANCE_REPORTED, debtors().get(1), Map.of()))
                .as("which of the two")
                .hasMessageContaining("请指明「判项」");
        assertThatThrownBy(() ->
                        report(EventName.PERFORMANCE_REPORTED, debtors().get(1), Map.of("obligationId", money().id())))
                .hasMessageContaining("请填写「金额」");
        assertThat(performances.outstanding(money())).isEqualByComparingTo("3000.00");
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseState.class,
            names = {"PERFORMANCE", "AWAITING_APPLICATION", "ENFORCEMENT_TERMINATED"},
            mode = EnumSource.Mode.EXCLUDE)
    void inNoOtherStateCanOneApply(CaseState state) {
        clock.set(MONEY_BY.plusDays(1).atTime(9, 0));
        cases.moveTo(caseId, state);

        assertThatThrownBy(this::applied).hasMessageContaining(state.label());
    }

    private Delivery applied() {
        return report(
                EventName.ENFORCEMENT_APPLIED, cases.parties(caseId).get(0).id(), Map.of());
    }

    private Delivery left(int debtor) {
        return report(EventName.PERFORMANCE_REPORTED, debtors().get(debtor), Map.of("obligationId", house().id()));
    }

    private void paid(int debtor, String amount) {
        report(
                EventName.PERFORMANCE_REPORTED,
                debtors().get(debtor),
                Map.of("obligationId", money().id(), "amount", amount));
    }

    private Delivery report(EventName name, String person, Map<String, String> more) {
        var details = new HashMap<>(more);
        details.put("personId", person);
        return court.report("li.an", caseId, name, UUID.randomUUID().toString(), clock.today(), details);
    }

    private LocalDate due(Obligation obligation) {
        return deadlines
                .clock(new ClockScope(obligation.caseId(), obligation.id(), null), "limitation")
                .orElseThrow()
                .due();
    }

    private CaseState state() {
        return cases.get(caseId).state();
    }

    private Obligation house() {
        return cases.obligations(caseId).get(0);
    }

    private Obligation money() {
        return cases.obligations(caseId).get(1);
    }

    private List<String> debtors() {
        return respondents(caseId);
    }

    private List<String> respondents(String id) {
        return cases.parties(id).stream()
                .filter(party -> party.role() == PartyRole.RESPONDENT)
                .map(Party::id)
                .toList();
    }
}
