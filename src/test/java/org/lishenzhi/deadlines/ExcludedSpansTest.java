package org.lishenzhi.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lishenzhi.casefile.CaseEvent;
import org.lishenzhi.casefile.NewEvent;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.eviction.process.EvictionProcess;
import org.lishenzhi.eviction.process.EvictionStart;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Docket;
import org.lishenzhi.support.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** Spans that do not count push the end back, and while one lasts the count stands still. */
@CourtTest
class ExcludedSpansTest {

    private static final String RULE = "enforcement-limit";

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Timeline timeline;

    @Autowired
    private EvictionStart eviction;

    @Autowired
    private CourtHouse court;

    @Autowired
    private Docket docket;

    @Autowired
    private TestClock clock;

    private Obligation house;

    @BeforeEach
    void aCaseAcceptedOnTheTwentiethOfAugust() {
        clock.set(LocalDate.of(2024, 9, 2).atTime(9, 0));
        house = docket.houseCase();
        eviction.begin(house.id());
        assertThat(limit().due()).isEqualTo(LocalDate.of(2025, 2, 20));
    }

    @Test
    void suspendedTheCountStandsStillAndItsTaskHasNoDay() {
        happened("EnforcementSuspended", LocalDate.of(2024, 9, 2));

        assertThat(limit().state()).isEqualTo(ClockState.PAUSED);
        assertThat(court.theOpen(house.caseId(), EvictionProcess.Elements.CONTACT_OCCUPANTS)
                        .getDueDate())
                .isNull();
    }

    @Test
    void resumedTheDaysOfTheSuspensionArePutOnAndTold() {
        suspendedForTenDays();

        assertThat(limit().state()).isEqualTo(ClockState.RUNNING);
        assertThat(limit().due()).as("2 March 2025 is a Sunday").isEqualTo(LocalDate.of(2025, 3, 3));
        assertThat(limit().steps()).contains("扣除不计入的10日，期满日为2025-03-02");
        assertThat(court.theOpen(house.caseId(), EvictionProcess.Elements.CONTACT_OCCUPANTS)
                        .getDueDate())
                .isEqualTo("2025-03-03T15:59:00Z");
    }

    @Test
    void aCorrectedResumptionCorrectsTheSpan() {
        CaseEvent resumed = suspendedForTenDays();

        timeline.correct(resumed.id(), LocalDate.of(2024, 9, 7), "登记有误", Docket.OFFICER);

        assertThat(limit().due()).isEqualTo(LocalDate.of(2025, 2, 25));
    }

    @Test
    void twoSpansOnTheSameDaysAreTakenOutOnce() {
        happened("PublicNoticeIssued", LocalDate.of(2024, 9, 2));
        suspendedForTenDays();
        happened("PublicNoticeServed", LocalDate.of(2024, 9, 12));

        assertThat(limit().due()).isEqualTo(LocalDate.of(2025, 3, 3));
    }

    @Test
    void aPeriodThatTheTableLetsRunOnRunsOn() {
        happened("BelongingsNoticeGiven", LocalDate.of(2024, 9, 2));
        var scope = new ClockScope(house.caseId(), null, null);
        LocalDate before =
                deadlines.clock(scope, "eviction-belongings").orElseThrow().due();

        suspendedForTenDays();

        assertThat(deadlines.clock(scope, "eviction-belongings").orElseThrow().due())
                .isEqualTo(before);
    }

    @Test
    void aClosedCaseHasNoLimitRunning() {
        happened("CaseClosed", LocalDate.of(2024, 9, 2));

        assertThat(limit().state()).isEqualTo(ClockState.DONE);
    }

    private CaseEvent suspendedForTenDays() {
        happened("EnforcementSuspended", LocalDate.of(2024, 9, 2));
        clock.set(LocalDate.of(2024, 9, 12).atTime(9, 0));
        return happened("EnforcementResumed", LocalDate.of(2024, 9, 12));
    }

    private RunningClock limit() {
        return deadlines.of(house.caseId()).stream()
                .filter(running -> running.ruleId().equals(RULE))
                .findFirst()
                .orElseThrow();
    }

    private CaseEvent happened(String kind, LocalDate day) {
        return timeline.record(new NewEvent(
                house.caseId(),
                kind,
                "发生一件事",
                day,
                null,
                null,
                null,
                Docket.OFFICER,
                UUID.randomUUID().toString()));
    }
}
