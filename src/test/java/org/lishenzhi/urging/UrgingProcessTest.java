package org.lishenzhi.urging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.lishenzhi.casefile.CaseEvent;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseNumber;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.casefile.PartyRole;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.deadlines.ClockScope;
import org.lishenzhi.deadlines.ClockState;
import org.lishenzhi.deadlines.Deadlines;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.TestClock;
import org.lishenzhi.urging.process.PreEnforcementUrgingProcess.Elements;
import org.lishenzhi.urging.process.UrgingTalksProcess;
import org.springframework.beans.factory.annotation.Autowired;

/** The urging of debtors, from the application for enforcement to its end. */
@CourtTest
class UrgingProcessTest {

    private static final LocalDate APPLIED = LocalDate.of(2024, 9, 24);

    @Autowired
    private UrgingDriver people;

    @Autowired
    private CourtHouse court;

    @Autowired
    private TestClock clock;

    @Autowired
    private CaseFile cases;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Urgings urgings;

    @BeforeEach
    void theApplicationComesBeforeTheNationalHoliday() {
        clock.set(APPLIED.atTime(9, 0));
    }

    @Test
    void theApplicationIsReceivedAndDatedBeforeAnythingElse() {
        String caseId = people.moneyIsApplied();
        assertThat(court.steps(caseId)).containsExactly(Elements.REGISTER_APPLICATION);

        people.clerkRegisters(caseId);

        assertThat(court.steps(caseId)).containsExactly(Elements.ASK_CONSENT);
        assertThat(cases.get(caseId).state()).isEqualTo(CaseState.URGING);
    }

    @Test
    void whoDoesNotWantToWaitIsFiledAtOnce() {
        String caseId = people.moneyIsApplied();
        people.clerkRegisters(caseId);

        people.officerAsksConsent(caseId, Map.of("urgingConsent", "REFUSED"));

        assertThatItEnded(caseId, CaseState.ENFORCEMENT_REQUESTED);
        assertThat(kinds(caseId))
                .contains(UrgingEvents.DECLINED)
                .doesNotContain(UrgingEvents.BEGUN, UrgingEvents.ENDED);
    }

    @Test
    void urgingIsOverWhenTheLastDayOfTheReviewComesSoThatTheCaseCanStillBeFiledOnIt() {
        String caseId = people.moneyIsApplied();
        people.clerkRegisters(caseId);
        people.applicantConsents(caseId);

        court.dawnOf(LocalDate.of(2024, 10, 7), caseId);
        assertThat(court.steps(caseId)).containsExactly(UrgingTalksProcess.Elements.TELL_RISKS);
        court.dawnOf(LocalDate.of(2024, 10, 8), caseId);

        assertThatItEnded(caseId, CaseState.ENFORCEMENT_REQUESTED);
        assertThat(noteOf(caseId, UrgingEvents.FAILED)).isEqualTo("立案审查至2024-10-08，留一日办理立案；余下义务：第1项（支付货款）尚欠 1000.00 元");
    }

    @Test
    void filingDeferredInWritingWaitsForTheWholePeriodOfUrging() {
        String caseId = people.debtorIsUrgedForMoney();

        court.dawnOf(LocalDate.of(2024, 10, 9), caseId);
        assertThat(court.steps(caseId)).containsExactly(Elements.RECORD_RESULT);
        court.dawnOf(LocalDate.of(2024, 10, 10), caseId);

        assertThatItEnded(caseId, CaseState.ENFORCEMENT_REQUESTED);
    }

    @Test
    void theThreeStepsAndTheNoticeLeaveTheirEventsForEachDebtor() {
        String caseId = people.houseAndMoneyAreApplied();
        people.clerkRegisters(caseId);
        people.applicantDefers(caseId);
        people.debtorsAreUrged(caseId);

        List<String> debtors = cases.obligations(caseId).get(0).debtorIds();
        for (String kind : List.of(
                UrgingEvents.RISK_TOLD,
                UrgingEvents.DUTIES_CLARIFIED,
                UrgingEvents.CONSEQUENCES_TOLD,
                UrgingEvents.NOTICE_SERVED)) {
            assertThat(timeline.of(caseId))
                    .filteredOn(event -> event.kind().equals(kind))
                    .extracting(CaseEvent::partyId)
                    .containsExactlyInAnyOrderElementsOf(debtors);
        }
    }

    @Test
    void theUrgingHasARegisterNumberAndTheCaseKeepsItsOwn() {
        String caseId = people.debtorIsUrgedForMoney();

        assertThat(cases.numbers(caseId)).extracting(CaseNumber::typeWord).containsExactly("执督");
        assertThat(cases.get(caseId).number()).startsWith("收");
    }

    @ParameterizedTest
    @EnumSource
    void everythingPerformedEndsTheUrgingAtAnyPoint(UrgingPhase phase) {
        String caseId = phase.reachedBy(people);

        people.everythingIsPerformed(caseId);

        assertThatItEnded(caseId, CaseState.PERFORMED_AFTER_URGING);
        assertThat(deadlines.clock(new ClockScope(caseId, null, null), "enforcement-filing-review"))
                .hasValueSatisfying(review -> assertThat(review.state()).isEqualTo(ClockState.DONE));
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"REGISTRATION", "CONSENT"})
    void consentMayBeWithdrawnAtAnyPointAndTheCaseIsFiledAtOnce(UrgingPhase phase) {
        String caseId = phase.reachedBy(people);

        people.consentIsWithdrawn(caseId, PartyRole.APPLICANT);

        assertThatItEnded(caseId, CaseState.ENFORCEMENT_REQUESTED);
        assertThat(noteOf(caseId, UrgingEvents.FAILED)).startsWith("申请人撤回督促同意");
    }

    @ParameterizedTest
    @EnumSource(names = {"REGISTRATION", "CONSENT"})
    void beforeItWasGivenConsentCannotBeWithdrawn(UrgingPhase phase) {
        String caseId = phase.reachedBy(people);

        assertThatThrownBy(() -> people.consentIsWithdrawn(caseId, PartyRole.APPLICANT))
                .hasMessage("本案没有正在进行的执前督促，无从撤回同意");
        assertThat(court.isOver(caseId)).isFalse();
    }

    @Test
    void onlyTheApplicantWithdrawsHisConsent() {
        String caseId = people.debtorIsUrgedForMoney();

        assertThatThrownBy(() -> people.consentIsWithdrawn(caseId, PartyRole.RESPONDENT))
                .hasMessageContaining("只能由申请执行人撤回");
        assertThat(court.steps(caseId)).containsExactly(Elements.RECORD_RESULT);
    }

    @Test
    void whatWasPartlyPerformedIsFiledForTheRest() {
        String caseId = people.debtorIsUrgedForMoney();
        people.debtorPays(caseId, "400.00");

        people.officerReports(caseId, Map.of("urgingResult", "PARTLY"));

        assertThatItEnded(caseId, CaseState.ENFORCEMENT_REQUESTED);
        assertThat(noteOf(caseId, UrgingEvents.FAILED)).isEqualTo("部分履行；余下义务：第1项（支付货款）尚欠 600.00 元");
        assertThat(urgings.of(caseId).get(0).amountPerformed()).isEqualTo("400.00");
    }

    @Test
    void urgingThatFailedIsFiled() {
        String caseId = people.debtorIsUrgedForMoney();

        people.officerReports(caseId, Map.of("urgingResult", "FAILED"));

        assertThatItEnded(caseId, CaseState.ENFORCEMENT_REQUESTED);
    }

    @Test
    void anApplicationThatIsWithdrawnLeavesTheCaseToBeAppliedForAnew() {
        String caseId = people.debtorIsUrgedForMoney();

        people.officerReports(
                caseId, Map.of("urgingResult", "WITHDRAWN", "withdrawnOn", "2024-09-24", "withdrawalReason", "已另行协商"));

        assertThatItEnded(caseId, CaseState.AWAITING_APPLICATION);
        assertThat(kinds(caseId)).contains(UrgingEvents.APPLICATION_WITHDRAWN).doesNotContain(UrgingEvents.FAILED);
    }

    @Test
    void anAgreementThatIsKeptFulfils() {
        String caseId = people.debtorIsUrgedForMoney();
        people.instalmentsAreAgreed(
                caseId,
                "[%s,%s]"
                        .formatted(
                                UrgingDriver.instalment("2024-10-31", "400.00"),
                                UrgingDriver.instalment("2024-11-30", "600.00")));
        assertThat(court.steps(caseId)).isEmpty();
        people.debtorPays(caseId, "400.00");
        court.dawnOf(LocalDate.of(2024, 11, 1), caseId);
        assertThat(court.isOver(caseId))
                .as("the second instalment is not due yet")
                .isFalse();

        people.debtorPays(caseId, "600.00");
        court.dawnOf(LocalDate.of(2024, 12, 1), caseId);

        assertThatItEnded(caseId, CaseState.PERFORMED_AFTER_URGING);
    }

    @Test
    void anAgreementThatIsBrokenIsFiledOnTheDayAfterTheMissedInstalment() {
        String caseId = people.debtorIsUrgedForMoney();
        people.instalmentsAreAgreed(
                caseId,
                "[%s,%s]"
                        .formatted(
                                UrgingDriver.instalment("2024-10-31", "400.00"),
                                UrgingDriver.instalment("2024-11-30", "600.00")));
        people.debtorPays(caseId, "300.00");
        court.dawnOf(LocalDate.of(2024, 10, 31), caseId);
        assertThat(court.isOver(caseId)).as("the day of performance counts").isFalse();

        court.dawnOf(LocalDate.of(2024, 11, 1), caseId);

        assertThatItEnded(caseId, CaseState.ENFORCEMENT_REQUESTED);
        assertThat(noteOf(caseId, UrgingEvents.FAILED)).isEqualTo("督促阶段履行协议未履行；余下义务：第1项（支付货款）尚欠 700.00 元");
    }

    @Test
    void anAgreementOnAHouseIsBrokenByWhoStays() {
        String caseId = people.houseAndMoneyAreApplied();
        people.clerkRegisters(caseId);
        people.applicantDefers(caseId);
        people.debtorsAreUrged(caseId);
        people.debtorPays(caseId, "1000.00");
        people.officerReports(
                caseId, Map.of("urgingResult", "AGREEMENT", "agreedOn", "2024-09-24", "otherDutiesBy", "2024-10-20"));

        court.dawnOf(LocalDate.of(2024, 10, 21), caseId);

        assertThatItEnded(caseId, CaseState.ENFORCEMENT_REQUESTED);
        assertThat(noteOf(caseId, UrgingEvents.FAILED)).endsWith("余下义务：第1项（返还房屋）未履行");
    }

    private void assertThatItEnded(String caseId, CaseState state) {
        assertThat(court.isOver(caseId)).isTrue();
        assertThat(cases.get(caseId).state()).isEqualTo(state);
        assertThat(urgings.current(caseId)).isEmpty();
    }

    private List<String> kinds(String caseId) {
        return timeline.of(caseId).stream().map(CaseEvent::kind).toList();
    }

    private String noteOf(String caseId, String kind) {
        return timeline.latest(caseId, kind, null, null).map(CaseEvent::note).orElseThrow();
    }
}
