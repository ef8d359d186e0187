package org.lishenzhi.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseRole;
import org.lishenzhi.casefile.CaseSection;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.ObligationKind;
import org.lishenzhi.casefile.PartyRole;
import org.lishenzhi.casefile.Procedure;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.casefile.Title;
import org.lishenzhi.documents.Registry;
import org.lishenzhi.engine.events.Delivery;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.security.Leaves;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Docket;
import org.lishenzhi.support.TestClock;
import org.lishenzhi.trial.process.JudgmentDeliveryProcess;
import org.lishenzhi.trial.process.JudgmentEffectProcess;
import org.lishenzhi.trial.process.ObligationQuestionProcess;
import org.lishenzhi.trial.process.PleadingServiceProcess;
import org.lishenzhi.trial.process.TrialHearingProcess;
import org.springframework.beans.factory.annotation.Autowired;

/** What ends a trial, from its service to its effect: appeals, final documents, and questions afterwards. */
@CourtTest
class TrialEffectProcessTest {

    private static final LocalDate HEARING = LocalDate.of(2024, 9, 12);

    @Autowired
    private TrialDriver people;

    @Autowired
    private CourtHouse court;

    @Autowired
    private TestClock clock;

    @Autowired
    private Timeline timeline;

    @Autowired
    private CaseFile cases;

    @Autowired
    private Registry registry;

    @Autowired
    private Leaves leaves;

    @Autowired
    private TrialSection section;

    /** Fifteen days from 16 September end on 8 October, after the national holiday; from the twelfth, on 27 September. */
    @Test
    void aJudgmentTakesEffectWhenTheLastPartysPeriodIsOver() {
        String suit = people.documentIsSigned(Procedure.ORDINARY, TrialEnding.JUDGMENT, TrialDriver.OWED);
        people.documentIsServed(suit, people.plaintiff(suit));
        people.documentIsServed(suit, people.defendants(suit).get(0));
        clock.set(LocalDate.of(2024, 9, 16).atTime(9, 0));
        people.everybodyIsServed(suit);

        court.dawnOf(LocalDate.of(2024, 10, 8), suit);
        assertThat(court.steps(suit)).as("one party still has this day").isEmpty();
        court.dawnOf(LocalDate.of(2024, 10, 9), suit);
        people.certificateIsIssued(suit);

        assertThat(court.isOver(suit)).isTrue();
        assertThat(cases.get(suit).state()).isEqualTo(CaseState.PERFORMANCE);
        assertThat(cases.title(suit).orElseThrow())
                .returns("民事判决书", Title::kind)
                .returns(cases.get(suit).number(), Title::documentNumber)
                .returns(LocalDate.of(2024, 10, 9), Title::effectiveOn);
        assertThat(cases.obligations(suit))
                .extracting(Obligation::kind, Obligation::performBy, Obligation::debtorIds)
                .containsExactly(
                        tuple(ObligationKind.MONEY, LocalDate.of(2024, 10, 21), people.defendants(suit)),
                        tuple(
                                ObligationKind.HOUSE,
                                LocalDate.of(2025, 3, 3),
                                people.defendants(suit).subList(0, 1)));
        assertThat(cases.obligations(suit).get(0).content()).contains("年利率 3.45%", "2024-01-01");
        assertThat(registry.latestOfCase(suit, "生效证明书").orElseThrow().isSigned())
                .isTrue();
        assertThat(section.of(suit)).extracting(CaseSection.Line::label).contains("审理程序", "裁判文书", "生效日期", "送达王某");
    }

    @Test
    void aJudgmentThatDismissesTheClaimsLeavesNothingToPerform() {
        String suit = people.documentIsSigned(Procedure.ORDINARY, TrialEnding.JUDGMENT, "");

        people.everybodyIsServed(suit);
        court.dawnOf(LocalDate.of(2024, 9, 28), suit);

        assertThat(court.isOver(suit)).isTrue();
        assertThat(cases.get(suit).state()).isEqualTo(CaseState.NOTHING_TO_PERFORM);
        assertThat(cases.obligations(suit)).isEmpty();
    }

    @Test
    void aSmallClaimIsFinalOnServiceOfTheLastParty() {
        String suit = people.documentIsSigned(Procedure.SMALL_CLAIMS, TrialEnding.JUDGMENT, TrialDriver.OWED);

        people.everybodyIsServed(suit);
        people.certificateIsIssued(suit);

        assertThat(cases.title(suit).orElseThrow())
                .returns("民事判决书（小额诉讼）", Title::kind)
                .returns(HEARING, Title::effectiveOn);
        assertThat(people.partyAppeals(suit, people.plaintiff(suit))).isEqualTo(Delivery.HANDED_TO_OFFICER);
    }

    @Test
    void aMediationAgreementTakesEffectWhenTheLastPartyHasSigned() {
        String suit = people.documentIsSigned(Procedure.SUMMARY, TrialEnding.MEDIATION, TrialDriver.OWED);
        people.documentIsServed(suit, people.plaintiff(suit));
        people.documentIsServed(suit, people.defendants(suit).get(0));
        clock.set(LocalDate.of(2024, 9, 19).atTime(9, 0));
        String last = people.defendants(suit).get(1);

        for (String manner : List.of("LEFT", "PUBLIC_NOTICE")) {
            assertThatThrownBy(() -> court.submit(
                            TrialDriver.ASSISTANT,
                            people.taskOf(suit, JudgmentDeliveryProcess.Elements.SERVE_DOCUMENT, last),
                            Map.of(
                                    "serviceManner",
                                    manner,
                                    "servedOn",
                                    "2024-09-19",
                                    "noticeIssuedOn",
                                    "2024-09-19",
                                    "noticeReason",
                                    "下落不明",
                                    "remediesTold",
                                    true)))
                    .hasMessageContaining("本人签收");
        }
        people.everybodyIsServed(suit);
        people.certificateIsIssued(suit);

        assertThat(cases.title(suit).orElseThrow())
                .returns("民事调解书", Title::kind)
                .returns(LocalDate.of(2024, 9, 19), Title::effectiveOn);
    }

    /** Ten days from 12 September end on 22 September, a Sunday: on Monday the twenty-third. */
    @Test
    void theDismissalOfASuitTakesEffectAfterTenDays() {
        String suit = people.documentIsSigned(Procedure.ORDINARY, TrialEnding.DISMISS_SUIT, "");
        people.everybodyIsServed(suit);

        court.dawnOf(LocalDate.of(2024, 9, 22), suit);
        assertThat(court.isOver(suit)).isFalse();
        court.dawnOf(LocalDate.of(2024, 9, 24), suit);

        assertThat(court.isOver(suit)).isTrue();
        assertThat(cases.get(suit).state()).isEqualTo(CaseState.SUIT_DISMISSED);
    }

    @Test
    void aSuitDeemedWithdrawnIsOverOnServiceWithoutAppeal() {
        String suit = people.documentIsSigned(Procedure.ORDINARY, TrialEnding.DEEM_WITHDRAWN, "");

        people.everybodyIsServed(suit);

        assertThat(court.isOver(suit)).isTrue();
        assertThat(cases.get(suit).state()).isEqualTo(CaseState.DEEMED_WITHDRAWN);
    }

    @ParameterizedTest
    @EnumSource(names = {"UPHELD", "WITHDRAWN"})
    void anAppealThatFailsLeavesTheJudgmentInForceFromTheDayTold(AppealOutcome outcome) {
        String suit = people.documentIsSigned(Procedure.ORDINARY, TrialEnding.JUDGMENT, TrialDriver.OWED);
        people.everybodyIsServed(suit);
        people.partyAppeals(suit, people.defendants(suit).get(0));
        court.dawnOf(LocalDate.of(2024, 12, 2), suit);
        assertThat(cases.title(suit))
                .as("no effect while the appeal is pending")
                .isEmpty();

        people.appealIsDecided(suit, outcome, LocalDate.of(2024, 11, 29));
        people.certificateIsIssued(suit);

        assertThat(cases.title(suit).orElseThrow())
                .returns("民事判决书", Title::kind)
                .returns(LocalDate.of(2024, 11, 29), Title::effectiveOn);
    }

    @Test
    void theObligationsOfAChangedJudgmentAreEnteredAnew() {
        String suit = people.documentIsSigned(Procedure.ORDINARY, TrialEnding.JUDGMENT, TrialDriver.OWED);
        people.everybodyIsServed(suit);
        people.partyAppeals(suit, people.plaintiff(suit));
        people.appealIsDecided(suit, AppealOutcome.CHANGED, HEARING);

        court.submit(
                TrialDriver.ASSISTANT,
                court.theOpen(suit, JudgmentEffectProcess.Elements.RECORD_CHANGED_JUDGMENT),
                TrialDriver.changed(TrialDriver.OWED.replace("3150.00", "2000.00")));
        people.certificateIsIssued(suit);

        assertThat(cases.title(suit).orElseThrow())
                .returns("二审民事判决书", Title::kind)
                .returns("(2024)内03民终9号", Title::documentNumber)
                .returns("乌海市中级人民法院", Title::issuedBy);
        assertThat(cases.obligations(suit).get(0).amount()).isEqualByComparingTo("2000.00");
    }

    @Test
    void aCaseSentBackIsTriedAgainByTheOrdinaryProcedure() {
        String suit = people.documentIsSigned(Procedure.SUMMARY, TrialEnding.JUDGMENT, TrialDriver.OWED);
        people.everybodyIsServed(suit);
        people.partyAppeals(suit, people.plaintiff(suit));

        people.appealIsDecided(suit, AppealOutcome.REMANDED, HEARING);

        assertThat(court.steps(suit)).containsExactly(TrialHearingProcess.Elements.PLAN_HEARING);
        assertThat(cases.get(suit).procedure()).isEqualTo(Procedure.ORDINARY);
        people.hearingIsHeld(suit, TrialEnding.JUDGMENT);
        people.documentIsDraftedAndSigned(suit, TrialEnding.JUDGMENT, TrialDriver.OWED);
        people.everybodyIsServed(suit);
        court.dawnOf(LocalDate.of(2024, 10, 15), suit);
        people.certificateIsIssued(suit);
        assertThat(cases.title(suit).orElseThrow().effectiveOn()).isEqualTo(LocalDate.of(2024, 10, 9));
    }

    @Test
    void anAppealAgainstADismissalStopsItToo() {
        String suit = people.documentIsSigned(Procedure.ORDINARY, TrialEnding.DISMISS_SUIT, "");
        people.everybodyIsServed(suit);

        people.partyAppeals(suit, people.plaintiff(suit));
        court.dawnOf(LocalDate.of(2024, 10, 15), suit);
        assertThat(court.isOver(suit)).isFalse();
        people.appealIsDecided(suit, AppealOutcome.UPHELD, LocalDate.of(2024, 10, 14));

        assertThat(court.isOver(suit)).isTrue();
        assertThat(cases.get(suit).state()).isEqualTo(CaseState.SUIT_DISMISSED);
    }

    @Test
    void anAppealThatComesWhileOthersAreStillBeingServedIsNotLost() {
        String suit = people.documentIsSigned(Procedure.ORDINARY, TrialEnding.JUDGMENT, TrialDriver.OWED);
        people.documentIsServed(suit, people.plaintiff(suit));

        assertThat(people.partyAppeals(suit, people.plaintiff(suit))).isEqualTo(Delivery.KEPT);
        people.everybodyIsServed(suit);
        court.dawnOf(LocalDate.of(2024, 10, 15), suit);

        assertThat(cases.title(suit)).isEmpty();
        people.appealIsDecided(suit, AppealOutcome.UPHELD, LocalDate.of(2024, 10, 15));
        assertThat(cases.title(suit)).isPresent();
    }

    @Test
    void anAppealAfterThePersonsOwnPeriodGoesToTheOfficer() {
        String suit = people.documentIsSigned(Procedure.ORDINARY, TrialEnding.JUDGMENT, TrialDriver.OWED);
        people.documentIsServed(suit, people.plaintiff(suit));
        clock.set(LocalDate.of(2024, 10, 15).atTime(9, 0));

        assertThat(people.partyAppeals(suit, people.plaintiff(suit))).isEqualTo(Delivery.HANDED_TO_OFFICER);
    }

    /** Thirty days from 12 September end on 12 October, a Saturday that was worked; fifteen more on 28 October, a Monday. */
    @Test
    void theJudgmentIsServedByPublicNoticeAndTheAppealPeriodBeginsAfterIt() {
        String suit = people.documentIsSigned(Procedure.ORDINARY, TrialEnding.JUDGMENT, TrialDriver.OWED);
        String lost = people.defendants(suit).get(1);
        court.submit(
                TrialDriver.ASSISTANT,
                people.taskOf(suit, JudgmentDeliveryProcess.Elements.SERVE_DOCUMENT, lost),
                Map.of(
                        "serviceManner",
                        "PUBLIC_NOTICE",
                        "noticeIssuedOn",
                        "2024-09-12",
                        "noticeReason",
                        "下落不明",
                        "remediesTold",
                        true));
        people.everybodyIsServed(suit);

        court.dawnOf(LocalDate.of(2024, 10, 13), suit);
        people.accountsAreConfirmedAndDebtorsReminded(suit);
        court.dawnOf(LocalDate.of(2024, 10, 28), suit);
        assertThat(cases.title(suit)).isEmpty();
        court.dawnOf(LocalDate.of(2024, 10, 29), suit);

        assertThat(cases.title(suit).orElseThrow().effectiveOn()).isEqualTo(LocalDate.of(2024, 10, 29));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"UPHELD, 2024-09-13, 生效日期", "UPHELD, 2024-09-01, 生效日期", "NONE, 2024-09-12, 结果"})
    void aDecisionOnAnAppealHasAnOutcomeAndAPastDay(AppealOutcome outcome, LocalDate day, String field) {
        String suit = people.documentIsSigned(Procedure.ORDINARY, TrialEnding.JUDGMENT, TrialDriver.OWED);
        people.everybodyIsServed(suit);
        assertThatThrownBy(() -> people.appealIsDecided(suit, AppealOutcome.UPHELD, HEARING))
                .hasMessageContaining("没有待裁判的上诉");
        people.partyAppeals(suit, people.plaintiff(suit));

        assertThatThrownBy(() -> people.appealIsDecided(suit, outcome, day)).hasMessageContaining(field);
    }

    @Test
    void aDocumentIsNotServedBeforeItWasSigned() {
        String suit = people.documentIsSigned(Procedure.ORDINARY, TrialEnding.JUDGMENT, TrialDriver.OWED);

        assertThatThrownBy(() -> court.submit(
                        TrialDriver.ASSISTANT,
                        people.taskOf(suit, JudgmentDeliveryProcess.Elements.SERVE_DOCUMENT, people.plaintiff(suit)),
                        Map.of("serviceManner", "DIRECT", "servedOn", "2024-09-11", "remediesTold", true)))
                .hasMessageContaining("文书签发之日");
    }

    @Test
    void theTrialJudgeOrHisSubstituteAnswersWhatAnObligationMeans() {
        String suit = people.documentIsSigned(Procedure.SMALL_CLAIMS, TrialEnding.JUDGMENT, TrialDriver.OWED);
        people.everybodyIsServed(suit);
        people.certificateIsIssued(suit);
        cases.appoint(suit, Docket.OFFICER, CaseRole.OFFICER);
        String house = cases.obligations(suit).get(1).id();
        clock.set(LocalDate.of(2025, 6, 3).atTime(9, 0));
        leaves.enter(TrialDriver.JUDGE, clock.today(), clock.today(), "shen.pan2");

        Delivery asked = people.report(
                Docket.OFFICER,
                suit,
                EventName.OBLIGATION_QUESTIONED,
                Map.of("obligationId", house, "question", "哪一间"));

        assertThat(asked).isEqualTo(Delivery.BEGUN);
        var task = court.theOpen(suit, ObligationQuestionProcess.Elements.ANSWER_OBLIGATION_QUESTION);
        assertThat(task.getAssignee()).isEqualTo("shen.pan2");
        court.submit("shen.pan2", task, Map.of("answerText", "指一号楼", "correctionNeeded", true));
        assertThat(court.isOver(suit)).isTrue();
        assertThat(timeline.latest(suit, "ObligationClarified", null, house)
                        .orElseThrow()
                        .note())
                .isEqualTo("另行裁定补正");
        assertThat(registry.latest(house, "判项释明函").orElseThrow().body()).isEqualTo("指一号楼");
    }

    /** No path leads past the risks: a party who joined after the pleadings has to be told before anything is signed. */
    @Test
    void nothingIsSignedWhileAPartyWasNotToldTheRisks() {
        String suit = people.trialBegins(Procedure.ORDINARY);
        people.pleadingsAreComplete(suit);
        people.hearingIsHeld(suit, TrialEnding.JUDGMENT);
        people.assistantDrafts(suit, TrialDriver.OWED);
        cases.join(suit, Docket.person(PartyRole.THIRD_PARTY, "赵安"));

        assertThatThrownBy(() -> people.judgeSigns(suit)).hasMessageContaining("风险告知");
        assertThat(court.open(suit, PleadingServiceProcess.Elements.NOTIFY_TRIAL_RISK))
                .isEmpty();
    }
}
