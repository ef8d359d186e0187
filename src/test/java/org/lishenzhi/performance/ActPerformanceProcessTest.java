package org.lishenzhi.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lishenzhi.casefile.Cost;
import org.lishenzhi.casefile.CostKind;
import org.lishenzhi.casefile.CostSettlement;
import org.lishenzhi.casefile.Costs;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.Performances;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.performance.process.ActPerformanceProcess.Elements;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** How an act comes to be done: by the debtor, by another at his cost, or urged on by a proposed penalty. */
@CourtTest
class ActPerformanceProcessTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 9, 9);

    @Autowired
    private PerformanceDriver people;

    @Autowired
    private CourtHouse court;

    @Autowired
    private TestClock clock;

    @Autowired
    private Performances performances;

    @Autowired
    private Costs costs;

    @Autowired
    private Timeline timeline;

    private Obligation act;

    @BeforeEach
    void anActIsOwedByTwo() {
        clock.set(TODAY.atTime(9, 0));
        act = people.enforced(PerformanceDriver.act());
    }

    @Test
    void whoObeysTheOrderHasPerformed() {
        people.officerOrders(act.id(), Elements.ORDER_ACT, TODAY.plusDays(7));

        people.submit(act.id(), Elements.VERIFY_ACT, people.done());

        assertThatItIsPerformed();
        assertThat(costs.of(act.caseId())).isEmpty();
    }

    @Test
    void anotherDoesItAtTheCostOfTheDebtorWhichStaysOpenUntilPaid() {
        people.actIsDoneByAnother(act.id());

        assertThatItIsPerformed();
        assertThat(costs.of(act.caseId())).singleElement().satisfies(cost -> {
            assertThat(cost.kind()).isEqualTo(CostKind.SUBSTITUTE_PERFORMANCE);
            assertThat(cost.amount()).isEqualByComparingTo("4800.00");
            assertThat(cost.isOpen()).isTrue();
        });
    }

    @Test
    void aCostThatTheDebtorPaidIsSettled() {
        people.actIsOverdue(act.id());
        people.officerAssesses(act.id(), "REPLACEABLE");
        people.officerEntrusts(act.id(), "5000.00");
        Map<String, Object> paid = new java.util.HashMap<>(people.accepted("5000.00"));
        paid.put("costPaid", true);
        paid.put("costPaidOn", people.today());

        people.submit(act.id(), Elements.ACCEPT_SUBSTITUTE, paid);

        assertThat(costs.of(act.caseId()))
                .singleElement()
                .extracting(Cost::settlement)
                .isEqualTo(CostSettlement.PAID);
    }

    @Test
    void whatWasNotDoneWellIsEntrustedAnew() {
        people.actIsOverdue(act.id());
        people.officerAssesses(act.id(), "REPLACEABLE");
        people.officerEntrusts(act.id(), "5000.00");

        people.submit(act.id(), Elements.ACCEPT_SUBSTITUTE, PerformanceDriver.failed());

        assertThat(court.steps(act.caseId())).containsExactly(Elements.ENTRUST_PERFORMER);
        assertThat(performances.of(act)).isEmpty();
    }

    @Test
    void whatOnlyTheDebtorCanDoIsUrgedByAProposedPenaltyAndOrderedAgain() {
        people.actIsOverdue(act.id());
        people.officerAssesses(act.id(), "PERSONAL");

        people.submit(act.id(), Elements.PROPOSE_PENALTY, people.penalty());

        assertThat(court.steps(act.caseId())).containsExactly(Elements.ORDER_ACT);
        assertThat(timeline.latest(act.caseId(), PerformanceEvents.PENALTY_PROPOSED, null, act.id()))
                .isPresent();
    }

    @Test
    void theLastDayOfTheOrderCountsInFull() {
        people.officerOrders(act.id(), Elements.ORDER_ACT, TODAY.plusDays(7));

        court.dawnOf(TODAY.plusDays(7), act.caseId());

        assertThat(court.steps(act.caseId())).containsExactly(Elements.VERIFY_ACT);
    }

    @Test
    void thePrepaymentIsDueOnlyAfterTheOtherWasEntrusted() {
        people.actIsOverdue(act.id());
        people.officerAssesses(act.id(), "REPLACEABLE");

        assertThatThrownBy(() -> people.submit(
                        act.id(),
                        Elements.ENTRUST_PERFORMER,
                        Map.of(
                                "performer", "某建筑公司",
                                "selection", "TENDER",
                                "entrustedOn", people.today(),
                                "estimatedCost", "5000.00",
                                "prepayBy", TODAY.toString())))
                .hasMessageContaining("「被执行人预付日」不能早于委托日期");
        assertThat(costs.of(act.caseId())).isEmpty();
    }

    private void assertThatItIsPerformed() {
        assertThat(court.isOver(act.caseId())).isTrue();
        assertThat(performances.of(act))
                .extracting(it -> it.partyId())
                .containsExactlyInAnyOrderElementsOf(act.debtorIds());
    }
}
