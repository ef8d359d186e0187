package org.lishenzhi.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.Performances;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.performance.process.ThingDeliveryProcess.Elements;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Docket;
import org.lishenzhi.support.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** How a thing comes to the one to whom the title gives it, and what happens when it is gone. */
@CourtTest
class ThingDeliveryProcessTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 9, 9);
    private static final LocalDate LAST_DAY = LocalDate.of(2024, 9, 16);

    @Autowired
    private PerformanceDriver people;

    @Autowired
    private CourtHouse court;

    @Autowired
    private TestClock clock;

    @Autowired
    private Performances performances;

    @Autowired
    private Timeline timeline;

    private Obligation thing;

    @BeforeEach
    void aThingIsOwedByTwo() {
        clock.set(TODAY.atTime(9, 0));
        thing = people.enforced(PerformanceDriver.thing());
    }

    @Test
    void aThingThatIsHandedOverIsPerformedByWhoeverOwedIt() {
        people.thingIsHandedOver(thing.id());

        assertThatItIsPerformed(PerformanceEvents.THING_HANDED_OVER);
    }

    @Test
    void afterTheLastDayTheThingIsTaken() {
        people.officerOrders(thing.id(), Elements.ORDER_DELIVERY, LAST_DAY);
        court.dawnOf(LAST_DAY, thing.caseId());
        assertThat(court.steps(thing.caseId())).as("the day counts").containsExactly(Elements.SUPERVISE_DELIVERY);
        court.dawnOf(LAST_DAY.plusDays(1), thing.caseId());

        assertThat(court.steps(thing.caseId())).containsExactly(Elements.TAKE_THING);
        people.submit(thing.id(), Elements.TAKE_THING, people.handedOver());

        assertThatItIsPerformed(PerformanceEvents.THING_HANDED_OVER);
    }

    @Test
    void aThingThatCouldNotBeDeliveredIsOrderedAnew() {
        people.officerOrders(thing.id(), Elements.ORDER_DELIVERY, LAST_DAY);

        people.submit(thing.id(), Elements.SUPERVISE_DELIVERY, PerformanceDriver.notDelivered());

        assertThat(court.steps(thing.caseId())).containsExactly(Elements.ORDER_DELIVERY);
    }

    @Test
    void anOrderNamesADayThatHasNotPassed() {
        assertThatThrownBy(() -> people.officerOrders(thing.id(), Elements.ORDER_DELIVERY, TODAY.minusDays(1)))
                .hasMessageContaining("「责令履行的最后一日」不能早于今天");
        assertThat(court.steps(thing.caseId())).containsExactly(Elements.ORDER_DELIVERY);
    }

    @Test
    void theRecipientSigns() {
        people.officerOrders(thing.id(), Elements.ORDER_DELIVERY, LAST_DAY);
        Map<String, Object> unsigned = new HashMap<>(people.handedOver());
        unsigned.put("receiptSigned", false);

        assertThatThrownBy(() -> people.submit(thing.id(), Elements.SUPERVISE_DELIVERY, unsigned))
                .hasMessageContaining("受领人已经签收");
    }

    @Test
    void nothingIsTakenWhileEnforcementIsStopped() {
        people.officerOrders(thing.id(), Elements.ORDER_DELIVERY, LAST_DAY);
        court.report(
                Docket.OFFICER,
                thing.caseId(),
                EventName.ENFORCEMENT_SUSPENDED,
                "suspended-" + thing.id(),
                TODAY,
                Map.of("reason", "上级法院决定暂缓"));

        assertThatThrownBy(() -> people.submit(thing.id(), Elements.SUPERVISE_DELIVERY, people.handedOver()))
                .hasMessageContaining("执行停止，不能交付");
        assertThat(performances.of(thing)).isEmpty();
    }

    @Test
    void aThingThatIsGoneIsPaidForIfBothAgree() {
        theThingIsGone();
        people.submit(thing.id(), Elements.AGREE_COMPENSATION, people.compensation("800.00"));
        assertThat(people.shown(thing.id(), Elements.VERIFY_COMPENSATION))
                .containsEntry("compensation", "800.00 元，2024-09-19前付清");
        people.submit(thing.id(), Elements.VERIFY_COMPENSATION, PerformanceDriver.compensationUnpaid());
        people.submit(thing.id(), Elements.AGREE_COMPENSATION, people.compensation("700.00"));

        people.submit(thing.id(), Elements.VERIFY_COMPENSATION, people.compensationPaid());

        assertThatItIsPerformed(PerformanceEvents.COMPENSATION_PAID);
    }

    @Test
    void withoutAgreementTheOfficerProposesToEndTheEnforcementOrTheyTalkAgain() {
        theThingIsGone();
        people.submit(thing.id(), Elements.AGREE_COMPENSATION, people.noCompensation());

        assertThat(court.steps(thing.caseId())).containsExactly(Elements.PROPOSE_TERMINATION);
        assertThat(performances.isPerformed(thing)).isFalse();
        people.submit(thing.id(), Elements.PROPOSE_TERMINATION, PerformanceDriver.renegotiation());
        assertThat(court.steps(thing.caseId())).containsExactly(Elements.AGREE_COMPENSATION);
    }

    private void theThingIsGone() {
        people.officerOrders(thing.id(), Elements.ORDER_DELIVERY, LAST_DAY);
        people.submit(thing.id(), Elements.SUPERVISE_DELIVERY, people.gone());
        assertThat(court.steps(thing.caseId())).containsExactly(Elements.AGREE_COMPENSATION);
    }

    private void assertThatItIsPerformed(String event) {
        assertThat(court.isOver(thing.caseId())).isTrue();
        assertThat(performances.of(thing))
                .extracting(it -> it.partyId())
                .containsExactlyInAnyOrderElementsOf(thing.debtorIds());
        assertThat(timeline.latest(thing.caseId(), event, null, thing.id())).isPresent();
    }
}
