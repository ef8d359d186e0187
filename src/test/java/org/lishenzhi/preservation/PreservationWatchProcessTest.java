package org.lishenzhi.preservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lishenzhi.preservation.PreservationDriver.deposit;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.deadlines.Deadlines;
import org.lishenzhi.deadlines.RunningClock;
import org.lishenzhi.preservation.process.PreservationReleaseProcess;
import org.lishenzhi.preservation.process.PreservationRenewalProcess.Elements;
import org.lishenzhi.preservation.process.PreservationRulingProcess;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** What the court does with measures as time goes by: renews them, lets them lapse, releases them. */
@CourtTest
class PreservationWatchProcessTest {

    private static final LocalDate EXPIRY = LocalDate.of(2025, 9, 5);

    @Autowired
    private PreservationDriver people;

    @Autowired
    private CourtHouse court;

    @Autowired
    private TestClock clock;

    @Autowired
    private Applications applications;

    @Autowired
    private Seizures seizures;

    @Autowired
    private SeizedAssets held;

    @Autowired
    private Deadlines deadlines;

    @BeforeEach
    void itIsTheDayOfTheMeasure() {
        clock.set(LocalDate.of(2024, 9, 5).atTime(9, 0));
    }

    @Test
    void aMeasureIsRenewedFromTheDayOnWhichItWouldHaveEnded() {
        String caseId = frozen("6222020000010001");
        people.morningOf(EXPIRY.minusDays(31));
        assertThat(court.steps(caseId)).as("too early").isEmpty();
        people.morningOf(EXPIRY.minusDays(30));
        people.morningOf(EXPIRY.minusDays(29));
        assertThat(court.steps(caseId)).as("asked once").containsExactly(Elements.DECIDE_RENEWAL);

        people.judgeDecidesRenewal(caseId, Map.of("renewalDecision", "RENEW"));

        assertThat(court.isOver(caseId)).isTrue();
        assertThat(held.firstExpiry(caseId)).contains(EXPIRY.plusYears(1));
        people.morningOf(EXPIRY.plusYears(1).minusDays(30));
        assertThat(court.steps(caseId)).as("asked again for the new day").containsExactly(Elements.DECIDE_RENEWAL);
    }

    @Test
    void aMeasureThatIsNotRenewedLapsesAfterItsLastDay() {
        String caseId = frozen("6222020000010002");
        people.morningOf(EXPIRY.minusDays(7));
        people.judgeDecidesRenewal(caseId, Map.of("renewalDecision", "LET_LAPSE"));
        people.morningOf(EXPIRY);
        assertThat(held.firstExpiry(caseId)).as("the last day counts").contains(EXPIRY);

        people.morningOf(EXPIRY.plusDays(1));

        assertThat(seizures.of(caseId)).singleElement().returns(SeizureState.LAPSED, Seizure::state);
        assertThat(court.isOver(caseId)).isTrue();
    }

    @Test
    void aMeasureThatHasEndedCannotBeRenewed() {
        String caseId = frozen("6222020000010003");
        people.morningOf(EXPIRY.minusDays(7));
        String measure = seizures.of(caseId).get(0).id();

        court.dawnOf(EXPIRY.plusDays(1), caseId);

        assertThat(court.isOver(caseId)).as("nobody is asked any more").isTrue();
        assertThatThrownBy(() -> seizures.renew(measure, null, "shen.pan", "late"))
                .hasMessageContaining("不能续行");
        people.morningOf(EXPIRY.plusDays(2));
        assertThatThrownBy(() -> seizures.renew(measure, null, "shen.pan", "later"))
                .hasMessageContaining("效力消灭，不能续行");
    }

    /** Thirty days from 5 September end on 5 October and roll over the national holiday. */
    @Test
    void withoutASuitWithinThirtyDaysThePreservationIsReleasedOnce() {
        String caseId = people.grantedBeforeSuit();
        people.executed(caseId, deposit("6222020000010004", "1000"));
        people.rulingIsServed(caseId);
        assertThat(deadlines.of(caseId))
                .filteredOn(clock -> clock.ruleId().equals(Falls.SUIT_RULE))
                .singleElement()
                .returns(LocalDate.of(2024, 10, 8), RunningClock::due);
        people.morningOf(LocalDate.of(2024, 10, 8));
        assertThat(court.steps(caseId)).as("the eighth still counts").isEmpty();
        people.morningOf(LocalDate.of(2024, 10, 9));
        people.morningOf(LocalDate.of(2024, 10, 10));
        assertThat(court.steps(caseId)).containsExactly(PreservationReleaseProcess.Elements.DRAFT_RELEASE);

        people.assistantDraftsRelease(caseId);
        people.judgeReturns(caseId, PreservationReleaseProcess.Elements.SIGN_RELEASE);
        people.assistantDraftsRelease(caseId);
        people.judgeSigns(caseId, PreservationReleaseProcess.Elements.SIGN_RELEASE);
        assertThatThrownBy(() -> people.unitsAreTold(caseId, LocalDate.of(2024, 10, 9)))
                .hasMessageContaining("「解除日期」不能早于解除裁定作出之日");
        people.unitsAreTold(caseId, LocalDate.of(2024, 10, 10));

        assertThat(court.isOver(caseId)).isTrue();
        assertThat(seizures.of(caseId)).singleElement().returns(SeizureState.RELEASED, Seizure::state);
        assertThat(applications.of(caseId)).singleElement().returns(PreservationState.RELEASED, Preservation::state);
    }

    @Test
    void whoSuedElsewhereKeepsHisPreservation() {
        String caseId = people.grantedBeforeSuit();
        people.executed(caseId, deposit("6222020000010005", "1000"));
        people.rulingIsServed(caseId);
        people.morningOf(LocalDate.of(2024, 10, 9));

        people.assistantKeeps(caseId);
        people.morningOf(LocalDate.of(2024, 10, 20));

        assertThat(court.isOver(caseId)).isTrue();
        assertThat(held.firstExpiry(caseId)).contains(EXPIRY);
    }

    @Test
    void whoSuesInTimeKeepsHisPreservationAsOneInSuit() {
        String caseId = people.grantedBeforeSuit();
        people.executed(caseId, deposit("6222020000010006", "1000"));
        people.rulingIsServed(caseId);
        clock.set(LocalDate.of(2024, 10, 8).atTime(9, 0));
        people.happens(caseId, "FilingReceived", LocalDate.of(2024, 10, 8));

        people.morningOf(LocalDate.of(2024, 10, 9));

        assertThat(court.isOver(caseId)).isTrue();
        assertThat(applications.of(caseId)).singleElement().returns(PreservationKind.IN_SUIT, Preservation::kind);
    }

    /** Five days from 26 September end on 1 October and roll over the national holiday. */
    @Test
    void beforeEnforcementThePreservationFallsFiveDaysAfterPerformanceWasDue() {
        String caseId = people.caseIn(CaseState.PERFORMANCE);
        clock.set(LocalDate.of(2024, 9, 27).atTime(9, 0));
        people.applied(caseId);
        people.clerkRegisters(caseId, PreservationDriver.exempt(ExemptionGround.TITLE_IN_FORCE));
        people.financeTakesFee(caseId);
        people.assistantDrafts(caseId, RulingOutcome.GRANTED);
        people.judgeSigns(caseId, PreservationRulingProcess.Elements.SIGN_RULING);
        people.executed(caseId, deposit("6222020000010007", "1000"));
        people.rulingIsServed(caseId);
        people.morningOf(LocalDate.of(2024, 9, 29));
        assertThat(court.steps(caseId))
                .as("performance is not due as far as anybody knows")
                .isEmpty();
        people.happens(caseId, "PerformanceDue", LocalDate.of(2024, 9, 26));
        people.morningOf(LocalDate.of(2024, 10, 8));
        assertThat(court.steps(caseId)).isEmpty();

        people.morningOf(LocalDate.of(2024, 10, 9));

        assertThat(court.steps(caseId)).containsExactly(PreservationReleaseProcess.Elements.DRAFT_RELEASE);
    }

    private String frozen(String account) {
        String caseId = people.trial();
        people.granted(caseId);
        people.executed(caseId, deposit(account, "1000"));
        people.rulingIsServed(caseId);
        return caseId;
    }
}
