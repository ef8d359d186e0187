package org.lishenzhi.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lishenzhi.casefile.CaseEvent;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseNumber;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.casefile.Costs;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.ObligationKind;
import org.lishenzhi.casefile.StoryStart;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.casefile.Title;
import org.lishenzhi.closing.ClosingDriver;
import org.lishenzhi.deadlines.ClockScope;
import org.lishenzhi.deadlines.Deadlines;
import org.lishenzhi.enforcement.EnforcementDriver;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.eviction.EvictionDriver;
import org.lishenzhi.eviction.StartingPoint;
import org.lishenzhi.filing.FilingDriver;
import org.lishenzhi.performance.PerformanceDriver;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.TestClock;
import org.lishenzhi.trial.TrialDriver;
import org.lishenzhi.trial.TrialEnding;
import org.lishenzhi.trial.process.JudgmentDraftingProcess;
import org.lishenzhi.trial.process.PleadingServiceProcess;
import org.lishenzhi.trial.process.TrialHearingProcess;
import org.lishenzhi.urging.UrgingDriver;
import org.lishenzhi.urging.UrgingEvents;
import org.springframework.beans.factory.annotation.Autowired;

/** The house case from the papers at the counter to the closed enforcement as one story, and three that end on the way. */
@CourtTest
class HouseCaseStoryTest {

    private static final String HOUSE_AND_FEE =
            """
            [{"kind":"HOUSE","content":"返还房屋","subject":"乌达区滨海街道1号楼1单元101室","performDays":"10",
              "manner":"交钥匙","debtors":"2,3"},
             {"kind":"MONEY","content":"支付占用费","amount":"3150.00","performDays":"10","debtors":"2,3"}]
            """;

    @Autowired
    private FilingDriver counter;

    @Autowired
    private TrialDriver trial;

    @Autowired
    private UrgingDriver urging;

    @Autowired
    private EnforcementDriver enforcement;

    @Autowired
    private EvictionDriver evictors;

    @Autowired
    private PerformanceDriver performance;

    @Autowired
    private ClosingDriver closing;

    @Autowired
    private Costs costs;

    @Autowired
    private StoryStart story;

    @Autowired
    private CourtHouse court;

    @Autowired
    private CaseFile cases;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private TestClock clock;

    private String suit;

    /**
     * The first defendant's fifteen days to appeal end on a Saturday and roll to the Sunday that is worked instead of the
     * holiday; the second's from 18 September end on 3 October and roll over the national holiday to the
     * eighth; ten days from the day of effect end on a Saturday and roll to the Monday.
     */
    @Test
    void theHouseCaseGoesFromThePapersToItsClosing() {
        papersComeToTheCounterOn("2024-08-12");
        stands(CaseState.FILING);
        caseIsFiledAndGoesToTheJudge();
        stands(CaseState.TRIAL);

        complaintReaches("2024-08-14", defendant(0));
        complaintReaches("2024-08-15", defendant(1));
        trial.everybodyIsTold(suit);
        trial.defendantAnswers(suit, defendant(0));
        dawns("2024-08-30");
        assertThat(due("defence", defendant(1))).isEqualTo("2024-08-30");
        waitsFor(PleadingServiceProcess.Elements.REGISTER_ANSWER);
        dawns("2024-09-02");
        waitsFor(TrialHearingProcess.Elements.PLAN_HEARING);
        trial.hearingIsHeld(suit, TrialEnding.JUDGMENT);

        trial.assistantDrafts(suit, TrialDriver.UNCLEAR);
        waitsFor(JudgmentDraftingProcess.Elements.DRAFT_JUDGMENT);
        trial.assistantDrafts(suit, HOUSE_AND_FEE);
        dawns("2024-09-13");
        trial.judgeSigns(suit);
        trial.judgePronounces(suit, false);

        judgmentReaches("2024-09-13", trial.plaintiff(suit));
        judgmentReaches("2024-09-13", defendant(0));
        judgmentReaches("2024-09-18", defendant(1));
        trial.accountsAreConfirmedAndDebtorsReminded(suit);
        assertThat(due("appeal-judgment", defendant(0))).isEqualTo("2024-09-29");
        assertThat(due("appeal-judgment", defendant(1))).isEqualTo("2024-10-08");
        dawns("2024-10-08");
        waitsFor();
        dawns("2024-10-09");
        trial.certificateIsIssued(suit);
        stands(CaseState.PERFORMANCE);
        theJudgmentIsEffectiveSince("2024-10-09");
        everythingIsToBePerformedBy("2024-10-21");

        dawns("2024-10-21");
        stands(CaseState.PERFORMANCE);
        dawns("2024-10-22");
        stands(CaseState.AWAITING_APPLICATION);
        nothingIsLeftOpen();

        clock.set(LocalDate.of(2024, 10, 24).atTime(9, 0));
        plaintiffAppliesForEnforcement();
        stands(CaseState.APPLICATION_RECEIVED);
        urging.clerkRegisters(suit);
        stands(CaseState.URGING);
        urging.applicantDefers(suit);
        urging.debtorsAreUrged(suit);
        bothDebtorsWereTold(UrgingEvents.RISK_TOLD);
        bothDebtorsWereTold(UrgingEvents.DUTIES_CLARIFIED);
        bothDebtorsWereTold(UrgingEvents.CONSEQUENCES_TOLD);
        urging.officerReports(suit, Map.of("urgingResult", "FAILED"));

        stands(CaseState.ENFORCEMENT_REQUESTED);
        assertThat(timeline.of(suit))
                .extracting(CaseEvent::kind)
                .contains(UrgingEvents.APPLIED, UrgingEvents.FAILED, UrgingEvents.ENDED);
        assertThat(cases.numbers(suit)).extracting(CaseNumber::typeWord).containsExactly("民初", "执督");

        dawns("2024-10-28");
        enforcement.caseIsAccepted(suit);
        stands(CaseState.ENFORCING);
        assertThat(cases.get(suit).number()).matches("\\(2024\\)内0304执\\d+号");
        assertThat(due("enforcement-limit", null)).isEqualTo("2025-04-28");
        enforcement.noticeIsIssued(suit);
        trial.defendants(suit).forEach(debtor -> enforcement.noticeIsServedOn(suit, debtor));

        Obligation house = cases.obligations(suit).get(0);
        waitsFor("Task_ContactOccupants", "Task_UrgePayment");
        evictors.officerContactsOccupants(house);
        evictors.officerDraftsNotice(house, StartingPoint.POSTED);
        evictors.presidentSigns(house);
        evictors.assistantPosts(house);
        house.debtorIds().forEach(person -> evictors.assistantServes(house, person));
        evictors.personVacates(house, defendant(0));
        stands(CaseState.ENFORCING);
        evictors.personVacates(house, defendant(1));
        evictors.officerHandsOver(house, Map.of());
        stands(CaseState.ENFORCING);
        performance.debtorPays(suit, obligation(1), defendant(1), "3150.00");
        closing.enforcementIsClosed(suit);

        stands(CaseState.ENFORCED);
        nothingIsLeftOpen();
        assertThat(costs.of(suit)).isNotEmpty().allMatch(cost -> !cost.isOpen());
        assertThat(cases.numbers(suit)).extracting(CaseNumber::typeWord).containsExactly("民初", "执督", "执");
    }

    @Test
    void whoAgreesBeforeFilingNeedsNoCase() {
        papersComeToTheCounterOn("2024-06-11");
        counter.clerkMediates(suit);
        dawns("2024-06-24");
        counter.mediationEnds(suit, "SETTLED");

        stands(CaseState.MEDIATED_BEFORE_FILING);
        nothingIsLeftOpen();
        assertThat(cases.numbers(suit)).isEmpty();
    }

    @Test
    void whoIsAllowedToWithdrawEndsTheTrial() {
        papersComeToTheCounterOn("2024-06-17");
        caseIsFiledAndGoesToTheJudge();
        trial.pleadingsAreComplete(suit);
        trial.plaintiffWithdraws(suit);
        trial.judgeReviewsWithdrawal(suit, Map.of("withdrawalDecision", "GRANT"));
        trial.withdrawalRulingIsServed(suit);

        stands(CaseState.SUIT_WITHDRAWN);
        nothingIsLeftOpen();
    }

    @Test
    void whoPerformsWhenUrgedIsNotEnforcedAgainst() {
        papersComeToTheCounterOn("2024-06-03");
        caseIsFiledAndGoesToTheJudge();
        trial.pleadingsAreComplete(suit);
        trial.hearingIsHeld(suit, TrialEnding.JUDGMENT);
        trial.assistantDrafts(suit, HOUSE_AND_FEE);
        trial.judgeSigns(suit);
        trial.judgePronounces(suit, true);
        List.of(trial.plaintiff(suit), defendant(0), defendant(1))
                .forEach(person -> judgmentReaches("2024-06-14", person));
        trial.accountsAreConfirmedAndDebtorsReminded(suit);
        dawns("2024-07-02");
        trial.certificateIsIssued(suit);
        dawns("2024-07-15");
        plaintiffAppliesForEnforcement();
        urging.clerkRegisters(suit);
        urging.applicantDefers(suit);
        urging.debtorsAreUrged(suit);
        performs(defendant(0), Map.of("obligationId", obligation(0)));
        performs(defendant(1), Map.of("obligationId", obligation(0)));
        stands(CaseState.URGING);
        performs(defendant(1), Map.of("obligationId", obligation(1), "amount", "3150.00"));

        stands(CaseState.PERFORMED_AFTER_URGING);
        nothingIsLeftOpen();
    }

    private void papersComeToTheCounterOn(String day) {
        dawns(day);
        suit = counter.suitAtTheCounter();
        story.begin(suit);
        counter.clerkTellsRisks(suit);
        counter.clerkConfirmsAddresses(suit);
    }

    private void caseIsFiledAndGoesToTheJudge() {
        counter.clerkAccepts(suit, "ORDINARY");
        counter.clerkTellsFee(suit);
        counter.plaintiffPays(suit);
        counter.clerkAllocates(suit);
        counter.clerkTransfers(suit);
    }

    private void complaintReaches(String day, String person) {
        dawns(day);
        trial.complaintIsServed(suit, person);
    }

    private void judgmentReaches(String day, String person) {
        dawns(day);
        trial.documentIsServed(suit, person);
    }

    private void plaintiffAppliesForEnforcement() {
        report(EventName.ENFORCEMENT_APPLIED, trial.plaintiff(suit), Map.of());
    }

    private void performs(String debtor, Map<String, String> what) {
        report(EventName.PERFORMANCE_REPORTED, debtor, what);
    }

    private void report(EventName name, String person, Map<String, String> more) {
        Map<String, String> details = new HashMap<>(more);
        details.put("personId", person);
        court.report(UrgingDriver.OFFICER, suit, name, UUID.randomUUID().toString(), clock.today(), details);
    }

    private void dawns(String day) {
        if (suit == null) {
            clock.set(LocalDate.parse(day).atTime(9, 0));
        } else {
            court.dawnOf(LocalDate.parse(day), suit);
        }
    }

    private void stands(CaseState state) {
        assertThat(cases.get(suit).state()).isEqualTo(state);
    }

    private void waitsFor(String... steps) {
        assertThat(court.steps(suit)).containsExactly(steps);
    }

    private void theJudgmentIsEffectiveSince(String day) {
        assertThat(cases.title(suit)).hasValueSatisfying(title -> assertThat(title)
                .returns("民事判决书", Title::kind)
                .returns(cases.get(suit).number(), Title::documentNumber)
                .returns(LocalDate.parse(day), Title::effectiveOn));
    }

    private void everythingIsToBePerformedBy(String day) {
        List<String> both = trial.defendants(suit);
        assertThat(cases.obligations(suit))
                .extracting(Obligation::kind, Obligation::amount, Obligation::performBy, Obligation::debtorIds)
                .containsExactly(
                        tuple(ObligationKind.HOUSE, null, LocalDate.parse(day), both),
                        tuple(ObligationKind.MONEY, new BigDecimal("3150.00"), LocalDate.parse(day), both));
    }

    private void bothDebtorsWereTold(String kind) {
        assertThat(timeline.of(suit))
                .filteredOn(event -> event.kind().equals(kind))
                .extracting(CaseEvent::partyId)
                .containsExactlyInAnyOrderElementsOf(trial.defendants(suit));
    }

    private void nothingIsLeftOpen() {
        assertThat(court.steps(suit)).isEmpty();
        assertThat(court.isOver(suit)).isTrue();
    }

    private LocalDate due(String rule, @Nullable String person) {
        return deadlines
                .clock(new ClockScope(suit, null, person), rule)
                .orElseThrow()
                .due();
    }

    private String defendant(int index) {
        return trial.defendants(suit).get(index);
    }

    private String obligation(int index) {
        return cases.obligations(suit).get(index).id();
    }
}
