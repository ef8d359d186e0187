package org.lishenzhi.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lishenzhi.casefile.CaseEvent;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.NewPerformance;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.Performances;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.engine.events.Delivery;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.eviction.process.EvictionProcess;
import org.lishenzhi.performance.process.ActPerformanceProcess;
import org.lishenzhi.performance.process.MoneyPerformanceProcess;
import org.lishenzhi.performance.process.ThingDeliveryProcess;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** How one obligation of a title comes to be performed, whatever it asks for. */
@CourtTest
class ObligationPerformanceProcessTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 9, 9);

    @Autowired
    private PerformanceDriver people;

    @Autowired
    private CourtHouse court;

    @Autowired
    private TestClock clock;

    @Autowired
    private CaseFile cases;

    @Autowired
    private Performances performances;

    @Autowired
    private Timeline timeline;

    @BeforeEach
    void itIsSeptember() {
        clock.set(TODAY.atTime(9, 0));
    }

    @Test
    void whoeverOwedTheHouseThatWasHandedOverHasPerformed() {
        Obligation house = people.enforced(PerformanceDriver.house());

        people.houseIsHandedOver(house);

        assertThat(performances.of(house))
                .extracting(it -> it.partyId())
                .containsExactlyInAnyOrderElementsOf(house.debtorIds());
        assertThatItIsPerformed(house, TODAY);
    }

    @Test
    void everyKindOfObligationHasItsOwnWay() {
        var opened = people.accepted(
                PerformanceDriver.house(),
                PerformanceDriver.money("1000.00"),
                PerformanceDriver.thing(),
                PerformanceDriver.act());

        cases.obligations(opened.id()).forEach(people::performanceBegins);

        assertThat(court.steps(opened.id()))
                .containsExactlyInAnyOrder(
                        EvictionProcess.Elements.CONTACT_OCCUPANTS,
                        MoneyPerformanceProcess.Elements.URGE_PAYMENT,
                        ThingDeliveryProcess.Elements.ORDER_DELIVERY,
                        ActPerformanceProcess.Elements.ORDER_ACT);
    }

    @Test
    void anObligationThatWasPerformedBeforeEndsAtOnce() {
        var opened = people.accepted(PerformanceDriver.money("1000.00"));
        Obligation money = cases.obligations(opened.id()).get(0);
        people.debtorPays(opened.id(), money.id(), money.debtorIds().get(0), "1000.00");
        court.submit(
                PerformanceDriver.OFFICER,
                court.theOpen(opened.id(), "Task_HandleIncomingEvent"),
                Map.of("handling", "已记入案卷"));

        people.performanceBegins(money);

        assertThat(court.isOver(opened.id())).isTrue();
        assertThat(timeline.latest(opened.id(), PerformanceEvents.OBLIGATION_PERFORMED, null, money.id()))
                .isEmpty();
    }

    @Test
    void whatIsUnderWayForAnObligationEndsOnceAllItsDebtorsHavePerformedInAnotherWay() {
        Obligation act = people.enforced(PerformanceDriver.act());

        Delivery first = people.performs(act.caseId(), act.id(), act.debtorIds().get(0), Map.of());
        assertThat(first).as("one of two").isEqualTo(Delivery.HANDED_TO_OFFICER);
        assertThat(court.steps(act.caseId())).contains(ActPerformanceProcess.Elements.ORDER_ACT);
        Delivery second =
                people.performs(act.caseId(), act.id(), act.debtorIds().get(1), Map.of());

        assertThat(second).isEqualTo(Delivery.DELIVERED);
        assertThat(court.steps(act.caseId())).containsExactly("Task_HandleIncomingEvent");
        assertThat(court.processes(act.caseId())).containsExactly("incoming-event");
    }

    @Test
    void onePerformedObligationEndsNothingOfAnother() {
        var opened = people.accepted(PerformanceDriver.money("1000.00"), PerformanceDriver.thing());
        cases.obligations(opened.id()).forEach(people::performanceBegins);
        Obligation money = cases.obligations(opened.id()).get(0);

        people.debtorPays(opened.id(), money.id(), money.debtorIds().get(1), "1000.00");

        assertThat(court.steps(opened.id())).containsExactly(ThingDeliveryProcess.Elements.ORDER_DELIVERY);
    }

    @Test
    void aReportOfAnotherCaseEndsNothingHere() {
        Obligation here = people.enforced(PerformanceDriver.money("1000.00"));
        Obligation there = people.enforced(PerformanceDriver.money("1000.00"));

        people.debtorPays(there.caseId(), there.id(), there.debtorIds().get(0), "1000.00");

        assertThat(court.isOver(there.caseId())).isTrue();
        assertThat(court.steps(here.caseId())).containsExactly(MoneyPerformanceProcess.Elements.URGE_PAYMENT);
    }

    @Test
    void aPaymentOfMoreThanIsOwedIsRefusedAndChangesNothing() {
        Obligation money = people.enforced(PerformanceDriver.money("1000.00"));

        assertThatThrownBy(() -> people.debtorPays(
                        money.caseId(), money.id(), money.debtorIds().get(0), "1000.01"))
                .hasMessageContaining("「金额」超过尚未履行的");
        assertThat(performances.of(money)).isEmpty();
        assertThat(court.steps(money.caseId())).containsExactly(MoneyPerformanceProcess.Elements.URGE_PAYMENT);
    }

    /** A performance that some other step records keeps its day; the obligation is performed on the last of them. */
    @Test
    void theDayOfTheLastPerformanceIsTheDayOfTheObligation() {
        Obligation money = people.enforced(PerformanceDriver.money("1000.00"));
        performances.record(new NewPerformance(
                money.caseId(),
                money.id(),
                money.debtorIds().get(0),
                new java.math.BigDecimal("400.00"),
                TODAY.minusDays(5),
                "early/" + money.id()));

        people.debtorPays(money.caseId(), money.id(), money.debtorIds().get(1), "600.00");

        assertThatItIsPerformed(money, TODAY);
    }

    @Test
    void aHouseReportedAsPerformedByBothNeedsNoEviction() {
        Obligation house = people.enforced(PerformanceDriver.house());
        for (String person : house.debtorIds()) {
            court.report(
                    PerformanceDriver.OFFICER,
                    house.caseId(),
                    EventName.PERFORMANCE_REPORTED,
                    "gone-" + person,
                    TODAY,
                    Map.of("personId", person, "obligationId", house.id()));
        }

        assertThat(court.processes(house.caseId())).containsExactly("incoming-event");
    }

    private void assertThatItIsPerformed(Obligation obligation, LocalDate on) {
        assertThat(court.isOver(obligation.caseId())).isTrue();
        assertThat(performances.isPerformed(obligation)).isTrue();
        assertThat(timeline.latest(obligation.caseId(), PerformanceEvents.OBLIGATION_PERFORMED, null, obligation.id()))
                .map(CaseEvent::occurredOn)
                .contains(on);
    }
}
