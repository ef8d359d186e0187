package org.lishenzhi.eviction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.deadlines.Deadlines;
import org.lishenzhi.engine.events.Delivery;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.eviction.process.EvictionProcess.Elements;
import org.lishenzhi.eviction.process.ForcedEvictionProcess;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** The eviction of the house case, from the first contact to the handover. */
@CourtTest
class EvictionProcessTest {

    @Autowired
    private EvictionDriver people;

    @Autowired
    private CourtHouse court;

    @Autowired
    private TestClock clock;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Handovers handovers;

    @BeforeEach
    void itIsTheDayOfPosting() {
        clock.set(LocalDate.of(2024, 9, 5).atTime(9, 0));
    }

    @Test
    void whoMovesOutWithinThePeriodIsNotEvicted() {
        Obligation house = people.noticeIsOut(StartingPoint.POSTED);
        court.dawnOf(LocalDate.of(2024, 9, 20), house.caseId());

        people.personVacates(house, house.debtorIds().get(0));
        assertThat(court.steps(house.caseId())).as("one of two is out").isEmpty();
        people.personVacates(house, house.debtorIds().get(1));
        people.officerHandsOver(house, Map.of());

        assertThat(court.isOver(house.caseId())).isTrue();
        assertThat(timeline.latest(house.caseId(), EvictionEvents.PREMISES_ENTERED, null, house.id()))
                .isEmpty();
    }

    @Test
    void thirtyDaysFromPostingOnTheFifthOfSeptemberEndAfterTheNationalHoliday() {
        Obligation house = people.noticeIsOut(StartingPoint.POSTED);

        court.dawnOf(LocalDate.of(2024, 10, 8), house.caseId());
        assertThat(court.steps(house.caseId()))
                .as("the eighth of October still counts")
                .isEmpty();
        court.dawnOf(LocalDate.of(2024, 10, 9), house.caseId());

        assertThat(court.steps(house.caseId())).containsExactly(ForcedEvictionProcess.Elements.PLAN_FORCED_EVICTION);
    }

    @Test
    void fromServiceEveryPersonHasHisOwnDate() {
        Obligation house = people.evictionBegins();
        people.officerContactsOccupants(house);
        people.officerDraftsNotice(house, StartingPoint.SERVED);
        people.presidentSigns(house);
        people.assistantPosts(house);
        people.assistantServes(house, house.debtorIds().get(0));
        clock.set(LocalDate.of(2024, 9, 9).atTime(9, 0));
        people.assistantServes(house, house.debtorIds().get(1));

        assertThat(deadlines.of(house.caseId()))
                .filteredOn(running -> running.ruleId().equals(Notices.VACATE_RULE))
                .extracting(running -> running.scope().personId(), running -> running.due())
                .containsExactlyInAnyOrder(
                        tuple(house.debtorIds().get(0), LocalDate.of(2024, 10, 8)),
                        tuple(house.debtorIds().get(1), LocalDate.of(2024, 10, 9)));
        court.dawnOf(LocalDate.of(2024, 10, 9), house.caseId());
        assertThat(court.steps(house.caseId()))
                .as("the second person still has this day")
                .isEmpty();
        court.dawnOf(LocalDate.of(2024, 10, 10), house.caseId());
        assertThat(court.steps(house.caseId())).containsExactly(ForcedEvictionProcess.Elements.PLAN_FORCED_EVICTION);
    }

    @Test
    void whoStaysIsEvictedUnderTheConditionsOfTheLawAndHisBelongingsGetADate() {
        Obligation house = people.noticeIsOut(StartingPoint.POSTED);
        court.dawnOf(LocalDate.of(2024, 10, 9), house.caseId());

        people.evictionDayComes(house, LocalDate.of(2024, 10, 15));
        people.officerEnters(house);
        people.assistantListsBelongings(house);
        people.officerHandsOver(
                house, Map.of("leftBehind", "衣柜一个", "leftBehindStorage", "本院库房", "collectionNoticeOn", "2024-10-15"));

        assertThat(court.isOver(house.caseId()))
                .as("no token waits for the belongings")
                .isTrue();
        assertThat(handovers.belongings(house.id()).orElseThrow().collectBy()).isEqualTo(LocalDate.of(2024, 11, 14));
    }

    @Test
    void theNoticeReturnedByThePresidentIsDraftedAnew() {
        Obligation house = people.evictionBegins();
        people.officerContactsOccupants(house);
        people.officerDraftsNotice(house, StartingPoint.POSTED);

        people.presidentReturns(house);

        assertThat(court.steps(house.caseId())).containsExactly(Elements.DRAFT_EVICTION_NOTICE);
    }

    @Test
    void theNoticeIsNotPostedWithoutAPhotograph() {
        Obligation house = people.evictionBegins();
        people.officerContactsOccupants(house);
        people.officerDraftsNotice(house, StartingPoint.POSTED);
        people.presidentSigns(house);

        assertThatThrownBy(() -> court.submit(
                        EvictionDriver.ASSISTANT,
                        court.theOpen(house.caseId(), Elements.POST_EVICTION_NOTICE),
                        Map.of("postedOn", "2024-09-05", "postedAt", "入户门")))
                .hasMessageContaining("张贴公告的照片");
        assertThat(court.steps(house.caseId())).containsExactly(Elements.POST_EVICTION_NOTICE);
    }

    @Test
    void anAcceptedThirdPartyObjectionStopsTheEntryUntilFifteenDaysAfterItsRejectionWasServed() {
        Obligation house = people.noticeIsOut(StartingPoint.POSTED);
        court.dawnOf(LocalDate.of(2024, 10, 9), house.caseId());
        people.evictionDayComes(house, LocalDate.of(2024, 10, 15));

        String objection = people.objectionIsAccepted(house, "THIRD_PARTY");
        assertThat(court.steps(house.caseId()))
                .as("the task of entering is withdrawn")
                .isEmpty();
        clock.set(LocalDate.of(2024, 10, 25).atTime(9, 0));
        people.objectionIsDecided(house, objection, "REJECTED");
        assertThat(court.steps(house.caseId())).as("fifteen days for the suit").isEmpty();
        court.dawnOf(LocalDate.of(2024, 11, 11), house.caseId());
        assertThat(court.steps(house.caseId()))
                .as("9 November is a Saturday, so Monday still counts")
                .isEmpty();
        court.dawnOf(LocalDate.of(2024, 11, 12), house.caseId());

        assertThat(court.steps(house.caseId())).containsExactly(ForcedEvictionProcess.Elements.ENTER_PREMISES);
    }

    @Test
    void anObjectionToConductStopsNothing() {
        Obligation house = people.noticeIsOut(StartingPoint.POSTED);
        court.dawnOf(LocalDate.of(2024, 10, 9), house.caseId());
        people.evictionDayComes(house, LocalDate.of(2024, 10, 15));

        people.objectionIsAccepted(house, "CONDUCT");

        assertThat(court.steps(house.caseId())).containsExactly(ForcedEvictionProcess.Elements.ENTER_PREMISES);
    }

    @Test
    void suspendedEnforcementWaitsUntilItIsResumed() {
        Obligation house = people.noticeIsOut(StartingPoint.POSTED);
        people.enforcementIs(EventName.ENFORCEMENT_SUSPENDED, house);
        house.debtorIds().forEach(person -> people.personVacates(house, person));
        assertThat(court.steps(house.caseId())).as("nothing may be handed over").isEmpty();

        clock.set(LocalDate.of(2024, 9, 6).atTime(9, 0));
        people.enforcementIs(EventName.ENFORCEMENT_RESUMED, house);

        assertThat(court.steps(house.caseId())).containsExactly(Elements.HAND_OVER_PREMISES);
    }

    @Test
    void aDayThatCameWithoutItsConditionsIsPlannedAnew() {
        Obligation house = people.noticeIsOut(StartingPoint.POSTED);
        court.dawnOf(LocalDate.of(2024, 10, 9), house.caseId());
        people.officerPlans(house, LocalDate.of(2024, 10, 15));
        people.assistantNotifiesOccupants(house);
        people.assistantNotifiesLocalBody(house);
        var posted = timeline.latest(house.caseId(), EvictionEvents.NOTICE_POSTED, null, house.id())
                .orElseThrow();
        clock.set(LocalDate.of(2024, 10, 14).atTime(9, 0));
        timeline.correct(posted.id(), LocalDate.of(2024, 9, 25), "张贴日期登记有误", EvictionDriver.OFFICER);

        court.dawnOf(LocalDate.of(2024, 10, 15), house.caseId());

        assertThat(court.steps(house.caseId()))
                .as("thirty days from 25 September are not over on 15 October")
                .containsExactly(ForcedEvictionProcess.Elements.PLAN_FORCED_EVICTION);
    }

    @Test
    void anEventSentFiveTimesIsDeliveredOnce() {
        Obligation house = people.noticeIsOut(StartingPoint.POSTED);
        String first = house.debtorIds().get(0);

        assertThat(people.personVacates(house, first, "vacated-" + house.id())).isEqualTo(Delivery.DELIVERED);
        for (int i = 0; i < 4; i++) {
            assertThat(people.personVacates(house, first, "vacated-" + house.id()))
                    .isEqualTo(Delivery.ALREADY_RECEIVED);
        }
        assertThat(timeline.of(house.caseId()))
                .filteredOn(event -> event.kind().equals(EvictionEvents.PREMISES_VACATED))
                .hasSize(1);
    }

    @Test
    void anEventThatNobodyAwaitsBecomesATaskOfTheOfficer() {
        Obligation house = people.evictionBegins();

        Delivery delivery = court.report(
                EvictionDriver.OFFICER,
                house.caseId(),
                EventName.PERFORMANCE_REPORTED,
                "performed-" + house.id(),
                clock.today(),
                Map.of("personId", house.debtorIds().get(0), "amount", "3150.00"));

        assertThat(delivery).isEqualTo(Delivery.HANDED_TO_OFFICER);
        assertThat(court.steps(house.caseId())).contains("Task_HandleIncomingEvent");
        court.submit(
                EvictionDriver.OFFICER,
                court.theOpen(house.caseId(), "Task_HandleIncomingEvent"),
                Map.of("handling", "已记入案卷"));
        assertThat(court.steps(house.caseId())).doesNotContain("Task_HandleIncomingEvent");
    }
}
