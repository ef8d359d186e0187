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
        "THIRD_PARTY,       INADMISSIBLE, false",
        "THIRD_PARTY,       WITHDRAWN,    false",
        "CONDUCT,           PENDING,      false",
        "CONDUCT,           UPHELD,       false",
        "RECONSIDERATION,   PENDING,      false",
        "RECONSIDERATION,   REJECTED,     false",
        "SECURED_STAY,      PENDING,      false",
        "SECURED_STAY,      UPHELD,       true",
        "SECURED_STAY,      REJECTED,     false",
        "RETRIAL_STAY,      PENDING,      false",
        "RETRIAL_STAY,      UPHELD,       true",
        "SUPERIOR_DEFERRAL, PENDING,      false",
        "SUPERIOR_DEFERRAL, UPHELD,       true"
    })
    void eachKindStopsTheEntryOrDoesNot(ObjectionKind kind, ObjectionOutcome outcome, boolean stops) {
        Obligation house = aboutToBeEntered();

        String objection = people.objectionIsAccepted(house, kind.name());
        if (outcome != ObjectionOutcome.PENDING) {
            people.objectionIsDecided(house, objection, outcome.name());
        }

        assertThat(court.steps(house.caseId()).contains(Elements.ENTER_PREMISES))
                .isEqualTo(!stops);
    }

    @Test
    void aStopThatTheTableGivesNoEndLastsUntilEnforcementIsResumed() {
        Obligation house = aboutToBeEntered();
        String objection = people.objectionIsAccepted(house, "SECURED_STAY");
        people.objectionIsDecided(house, objection, "UPHELD");
        court.dawnOf(LocalDate.of(2025, 3, 3), house.caseId());
        assertThat(court.steps(house.caseId())).isEmpty();

        people.enforcementIs(EventName.ENFORCEMENT_RESUMED, house);

        assertThat(court.steps(house.caseId())).containsExactly(Elements.ENTER_PREMISES);
    }

    @Test
    void anObjectionAcceptedBeforeTheDayStopsTheEntryWhenTheDayComes() {
        Obligation house = people.noticeIsOut(StartingPoint.POSTED);
        court.dawnOf(LocalDate.of(2024, 10, 9), house.caseId());
        people.objectionIsAccepted(house, "THIRD_PARTY");

        people.evictionDayComes(house, DAY);

        assertThat(court.steps(house.caseId())).isEmpty();
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
        assertThat(court.steps(house.caseId())).isEmpty();
        court.dawnOf(LocalDate.of(2024, 11, 5), house.caseId());
        assertThat(court.steps(house.caseId())).containsExactly(Elements.ENTER_PREMISES);
    }

    private Obligation aboutToBeEntered() {
        clock.set(LocalDate.of(2024, 9, 5).atTime(9, 0));
        Obligation house = people.noticeIsOut(StartingPoint.POSTED);
        court.dawnOf(LocalDate.of(2024, 10, 9), house.caseId());
        people.evictionDayComes(house, DAY);
        return house;
    }
}
