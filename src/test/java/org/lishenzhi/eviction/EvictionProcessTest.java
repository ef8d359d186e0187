package org.lishenzhi.eviction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.StepRecord;
import org.lishenzhi.casefile.StepRecords;
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

    @Autowired
    private StepRecords records;

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
        people.officerHandsOver(house, EvictionDriver.leftBehind("2024-10-15"));

        assertThat(court.isOver(house.caseId()))
                .as("no token waits for the belongings")
                .isTrue();
        assertThat(handovers.belongings(house.id()).orElseThrow())
                .returns(LocalDate.of(2024, 11, 14), Belongings::collectBy)
                .returns("衣柜 × 1（完好）", Belongings::inventory);
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
        assertThat(people.steps(house)).as("the task of entering is withdrawn").isEmpty();
        clock.set(LocalDate.of(2024, 10, 25).atTime(9, 0));
        people.objectionIsDecided(house, objection, "REJECTED");
        assertThat(people.steps(house)).as("fifteen days for the suit").isEmpty();
        court.dawnOf(LocalDate.of(2024, 11, 11), house.caseId());
        assertThat(people.steps(house))
                .as("9 November is a Saturday, so Monday still counts")
                .isEmpty();
        court.dawnOf(LocalDate.of(2024, 11, 12), house.caseId());

        assertThat(people.steps(house)).containsExactly(ForcedEvictionProcess.Elements.ENTER_PREMISES);
    }

    @Test
    void anObjectionToConductStopsNothing() {
        Obligation house = people.noticeIsOut(StartingPoint.POSTED);
        court.dawnOf(LocalDate.of(2024, 10, 9), house.caseId());
        people.evictionDayComes(house, LocalDate.of(2024, 10, 15));

        people.objectionIsAccepted(house, "CONDUCT");

        assertThat(people.steps(house)).containsExactly(ForcedEvictionProcess.Elements.ENTER_PREMISES);
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

    @ParameterizedTest(name = "on {0}")
    @CsvSource({"2025-06-01, false", "2025-06-02, true", "2025-06-06, true", "2025-06-07, false"})
    void thePresidentsDelegateSignsWithinTheDaysOfHisLetterOnly(LocalDate day, boolean signs) {
        clock.set(day.atTime(9, 0));
        people.presidentAuthorises("fu.yuan", LocalDate.of(2025, 6, 2), LocalDate.of(2025, 6, 6));
        Obligation house = people.noticeIsDrafted();

        if (signs) {
            people.signs("fu.yuan", house);
            assertThat(timeline.latest(house.caseId(), EvictionEvents.NOTICE_SIGNED, null, house.id())
                            .orElseThrow()
                            .note())
                    .contains(EvictionDriver.LETTER);
        } else {
            assertThatThrownBy(() -> people.signs("fu.yuan", house)).isInstanceOf(RuntimeException.class);
        }

        assertThat(court.steps(house.caseId()))
                .containsExactly(signs ? Elements.POST_EVICTION_NOTICE : Elements.SIGN_EVICTION_NOTICE);
    }

    @Test
    void whoDraftedTheNoticeDoesNotSignItEvenWithALetter() {
        clock.set(LocalDate.of(2025, 7, 1).atTime(9, 0));
        people.presidentAuthorises(EvictionDriver.OFFICER, LocalDate.of(2025, 7, 1), LocalDate.of(2025, 7, 1));
        Obligation house = people.noticeIsDrafted();

        assertThatThrownBy(() -> people.signs(EvictionDriver.OFFICER, house)).hasMessageContaining("拟稿人不得自行签发");

        assertThat(court.steps(house.caseId())).containsExactly(Elements.SIGN_EVICTION_NOTICE);
    }

    @Test
    void ofTwoPersonsOnlyTheOneWhoStaysIsToldTheDay() {
        Obligation house = people.noticeIsOut(StartingPoint.POSTED);
        people.personVacates(house, house.debtorIds().get(0));
        court.dawnOf(LocalDate.of(2024, 10, 9), house.caseId());
        people.officerPlans(house, LocalDate.of(2024, 10, 15));

        assertThat(court.open(house.caseId(), ForcedEvictionProcess.Elements.NOTIFY_OCCUPANTS))
                .extracting(court::personOf)
                .containsExactly(house.debtorIds().get(1));
    }

    @Test
    void whenTheLastOneMovesOutBeforeTheDayNobodyIsEvicted() {
        Obligation house = people.noticeIsOut(StartingPoint.POSTED);
        court.dawnOf(LocalDate.of(2024, 10, 9), house.caseId());
        people.evictionDayComes(house, LocalDate.of(2024, 10, 15));

        house.debtorIds().forEach(person -> people.personVacates(house, person));

        assertThat(court.steps(house.caseId())).containsExactly(Elements.HAND_OVER_PREMISES);
    }

    @Test
    void whoMovesOutBeforeTheNoticeEndsTheUrging() {
        Obligation house = people.noticeIsDrafted();

        house.debtorIds().forEach(person -> people.personVacates(house, person));

        assertThat(court.steps(house.caseId())).containsExactly(Elements.HAND_OVER_PREMISES);
    }

    @Test
    void vulnerablePersonsNeedAnArrangement() {
        Obligation house = people.noticeIsOut(StartingPoint.POSTED);
        court.dawnOf(LocalDate.of(2024, 10, 9), house.caseId());
        LocalDate day = LocalDate.of(2024, 10, 15);

        assertThatThrownBy(() -> people.officerPlans(house, day, Map.of("vulnerability", "[\"老人\"]")))
                .hasMessageContaining("保护安排");
        people.officerPlans(house, day, Map.of("vulnerability", "[\"老人\"]", "protection", "救护车随行，联系养老机构"));

        assertThat(court.steps(house.caseId()))
                .containsOnly(ForcedEvictionProcess.Elements.NOTIFY_OCCUPANTS)
                .hasSize(2);
    }

    @ParameterizedTest(name = "invited: {0}")
    @ValueSource(strings = {"[]", "[\"人大代表\",\"公证员\"]"})
    void witnessesAreInvitedOrNotAndTheDayComesAllTheSame(String invited) {
        Obligation house = people.noticeIsOut(StartingPoint.POSTED);
        court.dawnOf(LocalDate.of(2024, 10, 9), house.caseId());
        people.officerPlans(house, LocalDate.of(2024, 10, 15));
        people.assistantNotifiesOccupants(house);
        people.assistantNotifiesLocalBody(house, Map.of("witnesses", invited));

        court.dawnOf(LocalDate.of(2024, 10, 15), house.caseId());

        assertThat(court.steps(house.caseId())).containsExactly(ForcedEvictionProcess.Elements.ENTER_PREMISES);
        assertThat(records.of(house.caseId()))
                .filteredOn(record -> record.formId().equals("notify-local-body"))
                .singleElement()
                .satisfies(record ->
                        assertThat(record.values().containsKey("witnesses")).isEqualTo(!invited.equals("[]")));
    }

    @Test
    void theHandoverTellsMetersKeysStateAndWhoWasPresent() {
        Obligation house = people.noticeIsDrafted();
        house.debtorIds().forEach(person -> people.personVacates(house, person));

        assertThatThrownBy(() -> people.officerHandsOver(house, Map.of("waterMeter", "", "presentAtHandover", "")))
                .hasMessageContaining("水表读数")
                .hasMessageContaining("在场人");
        people.officerHandsOver(house, Map.of());

        assertThat(records.of(house.caseId()))
                .filteredOn(record -> record.formId().equals("hand-over-premises"))
                .singleElement()
                .extracting(StepRecord::values, InstanceOfAssertFactories.map(String.class, Object.class))
                .containsEntry("waterMeter", "105")
                .containsEntry("electricityMeter", "2310")
                .containsEntry("gasMeter", "无")
                .containsEntry("keys", "2")
                .containsEntry("premisesState", "完好")
                .containsEntry("presentAtHandover", "申请执行人及见证人");
    }

    @Test
    void nothingIsHandedOverWhileEnforcementIsStopped() {
        Obligation house = people.noticeIsDrafted();
        house.debtorIds().forEach(person -> people.personVacates(house, person));
        people.objectionIsAccepted(house, "THIRD_PARTY");

        assertThatThrownBy(() -> people.officerHandsOver(house, Map.of())).hasMessageContaining("不能交付");
    }
}
