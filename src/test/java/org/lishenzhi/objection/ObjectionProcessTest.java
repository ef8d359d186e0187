package org.lishenzhi.objection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.eviction.EvictionDriver;
import org.lishenzhi.eviction.StartingPoint;
import org.lishenzhi.eviction.process.ForcedEvictionProcess.Elements;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** What each kind of objection does to an entry that is about to be made, from its acceptance to the end of its stop. */
@CourtTest
class ObjectionProcessTest {

    private static final LocalDate DAY = LocalDate.of(2024, 10, 15);

    @Autowired
    private EvictionDriver people;

    @Autowired
    private ObjectionDriver objections;

    @Autowired
    private CourtHouse court;

    @Autowired
    private Timeline timeline;

    @Autowired
    private TestClock clock;

    @ParameterizedTest(name = "{0} {1} stops: {2}")
    @CsvSource({
        "THIRD_PARTY,       PENDING,      true",
        "THIRD_PARTY,       REJECTED,     true",
        "THIRD_PARTY,       UPHELD,       true",
        "THIRD_PARTY,       PARTLY,       true",
        "THIRD_PARTY,       INADMISSIBLE, false",
        "THIRD_PARTY,       WITHDRAWN,    false",
        "CONDUCT,           PENDING,      false",
        "CONDUCT,           UPHELD,       false",
        "JURISDICTION,      PENDING,      false",
        "JURISDICTION,      REJECTED,     false",
        "CLOSING,           PENDING,      false",
        "CLOSING,           UPHELD,       false"
    })
    void eachKindStopsTheEntryOrDoesNot(ObjectionKind kind, ObjectionOutcome outcome, boolean stops) {
        Obligation house = aboutToBeEntered();

        String objection = people.objectionIsAccepted(house, kind.name());
        if (outcome != ObjectionOutcome.PENDING) {
            people.objectionIsDecided(house, objection, outcome.name());
        }

        assertThat(people.steps(house).contains(Elements.ENTER_PREMISES)).isEqualTo(!stops);
    }

    @Test
    void thePaperAloneStopsNothingAcceptanceDoes() {
        Obligation house = aboutToBeEntered();

        objections.comesIn(house, ObjectionKind.THIRD_PARTY, Map.of("obligationId", house.id()));
        assertThat(people.steps(house)).as("only received").containsExactly(Elements.ENTER_PREMISES);
        objections.registers(house.caseId(), "ACCEPT", Map.of());

        assertThat(people.steps(house)).as("accepted").isEmpty();
    }

    @Test
    void theRulingOfThePanelEndsTheStopFifteenDaysAfterItReachedTheObjector() {
        Obligation house = aboutToBeEntered();
        objections.isAccepted(house, ObjectionKind.THIRD_PARTY);
        clock.set(LocalDate.of(2024, 10, 25).atTime(9, 0));

        objections.rules(house.caseId(), ObjectionOutcome.REJECTED);

        court.dawnOf(LocalDate.of(2024, 11, 11), house.caseId());
        assertThat(people.steps(house)).as("9 November is a Saturday").isEmpty();
        court.dawnOf(LocalDate.of(2024, 11, 12), house.caseId());
        assertThat(people.steps(house)).containsExactly(Elements.ENTER_PREMISES);
    }

    @Test
    void aStopThatTheTableGivesNoEndLastsUntilEnforcementIsResumed() {
        Obligation house = aboutToBeEntered();
        String objection = people.objectionIsAccepted(house, "THIRD_PARTY");
        people.objectionIsDecided(house, objection, "UPHELD");
        court.dawnOf(LocalDate.of(2025, 3, 3), house.caseId());
        assertThat(people.steps(house)).isEmpty();

        people.enforcementIs(EventName.ENFORCEMENT_RESUMED, house);

        assertThat(people.steps(house)).containsExactly(Elements.ENTER_PREMISES);
    }

    @Test
    void resumingASuspensionDoesNotEndTheReviewOfAnObjection() {
        Obligation house = aboutToBeEntered();
        people.objectionIsAccepted(house, "THIRD_PARTY");
        clock.set(LocalDate.of(2024, 10, 17).atTime(9, 0));

        people.enforcementIs(EventName.ENFORCEMENT_RESUMED, house);

        assertThat(people.steps(house)).isEmpty();
    }

    @Test
    void aSuitAgainstTheRejectionKeepsTheStopUntilItIsDecided() {
        Obligation house = aboutToBeEntered();
        String objection = objections.isAccepted(house, ObjectionKind.THIRD_PARTY);
        objections.rules(house.caseId(), ObjectionOutcome.REJECTED);

        objections.reports(house.caseId(), EventName.OBJECTION_SUIT_FILED, Map.of("objection", objection));
        court.dawnOf(LocalDate.of(2025, 3, 3), house.caseId());
        assertThat(people.steps(house)).as("the suit is tried").isEmpty();
        objections.reports(
                house.caseId(),
                EventName.OBJECTION_SUIT_DECIDED,
                Map.of("objection", objection, "outcome", "SUIT_ALLOWED"));

        assertThat(people.steps(house)).containsExactly(Elements.ENTER_PREMISES);
    }

    @Test
    void anObjectionAcceptedBeforeTheDayStopsTheEntryWhenTheDayComes() {
        Obligation house = people.noticeIsOut(StartingPoint.POSTED);
        court.dawnOf(LocalDate.of(2024, 10, 9), house.caseId());
        people.objectionIsAccepted(house, "THIRD_PARTY");

        people.evictionDayComes(house, DAY);

        assertThat(people.steps(house)).isEmpty();
    }

    /** Fifteen days from 25 October end on Monday 11 November, from 18 October on Monday 4 November. */
    @Test
    void aCorrectedDateOfServiceMovesTheEndOfTheStop() {
        Obligation house = aboutToBeEntered();
        String objection = people.objectionIsAccepted(house, "THIRD_PARTY");
        clock.set(LocalDate.of(2024, 10, 25).atTime(9, 0));
        people.objectionIsDecided(house, objection, "REJECTED");
        var served = timeline.latest(house.caseId(), Objections.RULING_SERVED, null, house.id())
                .orElseThrow();

        court.report(
                EvictionDriver.OFFICER,
                house.caseId(),
                EventName.ENTRY_CORRECTED,
                UUID.randomUUID().toString(),
                clock.today(),
                Map.of("what", served.id(), "correctDate", "2024-10-18", "reason", "回证日期为十八日"));

        court.dawnOf(LocalDate.of(2024, 11, 4), house.caseId());
        assertThat(people.steps(house)).isEmpty();
        court.dawnOf(LocalDate.of(2024, 11, 5), house.caseId());
        assertThat(people.steps(house)).containsExactly(Elements.ENTER_PREMISES);
    }

    private Obligation aboutToBeEntered() {
        clock.set(LocalDate.of(2024, 9, 5).atTime(9, 0));
        Obligation house = people.noticeIsOut(StartingPoint.POSTED);
        court.dawnOf(LocalDate.of(2024, 10, 9), house.caseId());
        people.evictionDayComes(house, DAY);
        return house;
    }
}
