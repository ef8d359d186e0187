package org.lishenzhi.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.casefile.Procedure;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.deadlines.Deadlines;
import org.lishenzhi.documents.Registry;
import org.lishenzhi.engine.events.Delivery;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.law.CourtClock;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.TestClock;
import org.lishenzhi.trial.process.CaseTrialProcess;
import org.lishenzhi.trial.process.JudgmentDeliveryProcess;
import org.lishenzhi.trial.process.JudgmentDraftingProcess;
import org.lishenzhi.trial.process.PleadingServiceProcess;
import org.lishenzhi.trial.process.TrialHearingProcess;
import org.springframework.beans.factory.annotation.Autowired;

/** A suit from the service of the complaint to the signature of what ends it. */
@CourtTest
class TrialProcessTest {

    private static final LocalDate BEGINNING = LocalDate.of(2024, 9, 2);

    @Autowired
    private TrialDriver people;

    @Autowired
    private CourtHouse court;

    @Autowired
    private TestClock clock;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private CaseFile cases;

    @Autowired
    private Registry registry;

    @Test
    void nobodyIsHeardBeforeEverybodyWasServedAndToldTheRisks() {
        String suit = people.trialBegins(Procedure.ORDINARY);
        people.defendants(suit).forEach(person -> people.complaintIsServed(suit, person));
        people.defendants(suit).forEach(person -> people.defendantAnswers(suit, person));
        people.eachOf(suit, PleadingServiceProcess.Elements.SERVE_EVIDENCE_NOTICE, people.noticed("servedOn"));

        assertThat(court.steps(suit))
                .as("three parties still have to be told the risks")
                .containsOnly(PleadingServiceProcess.Elements.NOTIFY_TRIAL_RISK)
                .hasSize(3);
        people.everybodyIsTold(suit);

        assertThat(court.steps(suit)).containsExactly(TrialHearingProcess.Elements.PLAN_HEARING);
        assertThat(people.defendants(suit))
                .allSatisfy(person -> assertThat(timeline.latest(suit, "TrialRiskNotified", person, null))
                        .isPresent());
    }

    /** Fifteen days from 16 September end on 8 October, after the national holiday; from the second, on the eighteenth, after mid-autumn. */
    @Test
    void eachDefendantHasHisOwnTimeToAnswer() {
        String suit = people.trialBegins(Procedure.ORDINARY);
        people.everybodyIsTold(suit);
        people.complaintIsServed(suit, people.defendants(suit).get(0));
        clock.set(LocalDate.of(2024, 9, 16).atTime(9, 0));
        people.complaintIsServed(suit, people.defendants(suit).get(1));

        court.dawnOf(LocalDate.of(2024, 9, 19), suit);
        assertThat(court.open(suit, PleadingServiceProcess.Elements.REGISTER_ANSWER))
                .extracting(court::personOf)
                .containsExactly(people.defendants(suit).get(1));
        court.dawnOf(LocalDate.of(2024, 10, 8), suit);
        assertThat(court.steps(suit)).containsExactly(PleadingServiceProcess.Elements.REGISTER_ANSWER);
        court.dawnOf(LocalDate.of(2024, 10, 9), suit);

        assertThat(court.steps(suit)).containsExactly(TrialHearingProcess.Elements.PLAN_HEARING);
    }

    /** Thirty days from 2 September end on 2 October, in the national holiday: on 8 October. */
    @Test
    void whoCannotBeFoundIsServedWhenThePublicNoticeIsOver() {
        String suit = people.trialBegins(Procedure.ORDINARY);
        String lost = people.defendants(suit).get(0);
        court.submit(
                TrialDriver.ASSISTANT,
                people.taskOf(suit, PleadingServiceProcess.Elements.SERVE_COMPLAINT, lost),
                Map.of("serviceManner", "PUBLIC_NOTICE", "noticeIssuedOn", "2024-09-02", "noticeReason", "下落不明"));

        court.dawnOf(LocalDate.of(2024, 10, 8), suit);
        assertThat(timeline.latest(suit, "ComplaintServed", lost, null)).isEmpty();
        court.dawnOf(LocalDate.of(2024, 10, 9), suit);

        assertThat(timeline.latest(suit, "ComplaintServed", lost, null)
                        .orElseThrow()
                        .occurredOn())
                .isEqualTo(LocalDate.of(2024, 10, 8));
        assertThat(people.taskOf(suit, PleadingServiceProcess.Elements.REGISTER_ANSWER, lost))
                .isNotNull();
    }

    @Test
    void aDefendantWhoJoinsDuringThePleadingsIsServedBeforeTheHearing() {
        String suit = people.trialBegins(Procedure.ORDINARY);
        String joined = people.defendantJoins(suit);

        people.pleadingsAreComplete(suit);

        assertThat(court.open(suit, PleadingServiceProcess.Elements.SERVE_COMPLAINT))
                .extracting(court::personOf)
                .containsExactly(joined);
        people.pleadingsAreComplete(suit);
        assertThat(court.steps(suit)).containsExactly(TrialHearingProcess.Elements.PLAN_HEARING);
    }

    @Test
    void aDefendantWhoJoinsLaterIsServedAndHeardAnew() {
        String suit = people.trialBegins(Procedure.ORDINARY);
        people.pleadingsAreComplete(suit);
        String first = people.defendantJoins(suit);
        assertThat(court.open(suit, PleadingServiceProcess.Elements.SERVE_COMPLAINT))
                .extracting(court::personOf)
                .containsExactly(first);
        people.pleadingsAreComplete(suit);
        people.hearingIsHeld(suit, TrialEnding.JUDGMENT);
        assertThat(court.steps(suit)).containsExactly(JudgmentDraftingProcess.Elements.DRAFT_JUDGMENT);

        String second = people.defendantJoins(suit);

        assertThat(court.open(suit, PleadingServiceProcess.Elements.NOTIFY_TRIAL_RISK))
                .isEmpty();
        assertThat(court.open(suit, PleadingServiceProcess.Elements.SERVE_COMPLAINT))
                .extracting(court::personOf)
                .containsExactly(second);
        people.pleadingsAreComplete(suit);
        assertThat(court.steps(suit)).containsExactly(TrialHearingProcess.Elements.PLAN_HEARING);
    }

    @Test
    void inTheOrdinaryProcedureASummonsComesThreeDaysBefore() {
        String suit = people.trialBegins(Procedure.ORDINARY);
        people.pleadingsAreComplete(suit);
        people.judgeSchedules(suit, BEGINNING.plusDays(2));

        assertThatThrownBy(() -> people.everybodyIsSummoned(suit)).hasMessageContaining("最晚应为2024-09-01");
    }

    /** 民事诉讼法第一百六十三条. */
    @Test
    void inTheSummaryProcedureASummonsMayComeLater() {
        String suit = people.trialBegins(Procedure.SUMMARY);
        people.pleadingsAreComplete(suit);
        people.judgeSchedules(suit, BEGINNING.plusDays(2));

        people.everybodyIsSummoned(suit);

        court.dawnOf(BEGINNING.plusDays(2), suit);
        assertThat(court.steps(suit)).containsExactly(TrialHearingProcess.Elements.RECORD_HEARING);
    }

    @Test
    void whoWasSummonedMayBeTriedInHisAbsenceAndTheHearingMayGoOnAnotherDay() {
        String suit = people.trialBegins(Procedure.ORDINARY);
        people.pleadingsAreComplete(suit);
        people.hearingIsHeld(suit, TrialEnding.CONTINUE);
        people.judgeSchedules(suit, clock.today().plusDays(10));
        people.everybodyIsSummoned(suit);
        court.dawnOf(clock.today().plusDays(10), suit);

        people.hearingIsRecorded(suit, "2，3");
        people.judgeDecides(suit, TrialEnding.JUDGMENT);

        assertThat(timeline.latest(suit, "HearingHeld", null, null)
                        .orElseThrow()
                        .note())
                .contains("缺席", "王某");
        assertThat(court.steps(suit)).containsExactly(JudgmentDraftingProcess.Elements.DRAFT_JUDGMENT);
    }

    @ParameterizedTest(name = "{0} is no party")
    @CsvSource({"4", "0", "二", "'2,9'"})
    void absenteesAreNamedByTheOrdinalsOfParties(String absentees) {
        String suit = people.trialBegins(Procedure.ORDINARY);
        people.pleadingsAreComplete(suit);
        people.judgeSchedules(suit, BEGINNING.plusDays(10));
        people.everybodyIsSummoned(suit);
        court.dawnOf(BEGINNING.plusDays(10), suit);

        assertThatThrownBy(() -> people.hearingIsRecorded(suit, absentees)).hasMessageContaining("缺席当事人");
        assertThat(court.steps(suit)).containsExactly(TrialHearingProcess.Elements.RECORD_HEARING);
    }

    @ParameterizedTest(name = "{0} until {1}, extended until {2}")
    @CsvSource({
        "ORDINARY,     2025-03-03, 2025-09-02",
        "SUMMARY,      2024-12-02, 2025-01-02",
        "SMALL_CLAIMS, 2024-11-04, 2024-12-02"
    })
    void theExtensionMovesTheDueDateOfWhatIsOpenOnceInAProcedure(
            Procedure procedure, LocalDate due, LocalDate extended) {
        String suit = people.trialBegins(procedure);
        people.pleadingsAreComplete(suit);
        assertThat(dueDay(suit, TrialHearingProcess.Elements.PLAN_HEARING)).isEqualTo(due);

        people.judgePlans(suit, Map.of("hearingPlan", "EXTEND", "extensionReason", "案情复杂"));
        court.submit(
                TrialDriver.PRESIDENT,
                court.theOpen(suit, TrialHearingProcess.Elements.APPROVE_TRIAL_EXTENSION),
                Map.of("extensionDecision", "APPROVE"));

        assertThat(dueDay(suit, TrialHearingProcess.Elements.PLAN_HEARING)).isEqualTo(extended);
        assertThatThrownBy(() -> people.judgePlans(suit, Map.of("hearingPlan", "EXTEND", "extensionReason", "案情复杂")))
                .hasMessageContaining("已经批准延长过一次");
    }

    @Test
    void anExtensionThatThePresidentRefusesNeedsAReasonAndMovesNothing() {
        String suit = people.trialBegins(Procedure.SUMMARY);
        people.pleadingsAreComplete(suit);
        people.judgePlans(suit, Map.of("hearingPlan", "EXTEND", "extensionReason", "案情复杂"));
        Task approval = court.theOpen(suit, TrialHearingProcess.Elements.APPROVE_TRIAL_EXTENSION);

        assertThatThrownBy(() -> court.submit(TrialDriver.PRESIDENT, approval, Map.of("extensionDecision", "REFUSE")))
                .hasMessageContaining("不批准的理由");
        court.submit(TrialDriver.PRESIDENT, approval, Map.of("extensionDecision", "REFUSE", "refusalReason", "理由不足"));

        assertThat(dueDay(suit, TrialHearingProcess.Elements.PLAN_HEARING)).isEqualTo(LocalDate.of(2024, 12, 2));
    }

    /** The new limit counts from the acceptance of the suit, and may be extended although the old one was. */
    @Test
    void aSummaryTrialIsConvertedToTheOrdinaryProcedure() {
        String suit = people.trialBegins(Procedure.SUMMARY);
        people.pleadingsAreComplete(suit);
        people.judgePlans(suit, Map.of("hearingPlan", "EXTEND", "extensionReason", "案情复杂"));
        court.submit(
                TrialDriver.PRESIDENT,
                court.theOpen(suit, TrialHearingProcess.Elements.APPROVE_TRIAL_EXTENSION),
                Map.of("extensionDecision", "APPROVE"));
        clock.set(LocalDate.of(2024, 9, 20).atTime(9, 0));

        people.judgePlans(suit, Map.of("hearingPlan", "CONVERT", "conversionReason", "争议较大"));

        assertThat(cases.get(suit).procedure()).isEqualTo(Procedure.ORDINARY);
        assertThat(dueDay(suit, TrialHearingProcess.Elements.PLAN_HEARING)).isEqualTo(LocalDate.of(2025, 3, 3));
        assertThatThrownBy(() -> people.judgePlans(suit, Map.of("hearingPlan", "CONVERT", "conversionReason", "争议较大")))
                .hasMessageContaining("已经适用普通程序");
        people.judgePlans(suit, Map.of("hearingPlan", "EXTEND", "extensionReason", "案情复杂"));
        assertThat(court.steps(suit)).containsExactly(TrialHearingProcess.Elements.APPROVE_TRIAL_EXTENSION);
    }

    @Test
    void anUnclearObligationIsDraftedAnewAndTheFormSaysWhatIsMissing() {
        String suit = people.trialBegins(Procedure.ORDINARY);
        people.pleadingsAreComplete(suit);
        people.hearingIsHeld(suit, TrialEnding.JUDGMENT);

        people.assistantDrafts(suit, TrialDriver.UNCLEAR);

        assertThat(court.steps(suit)).containsExactly(JudgmentDraftingProcess.Elements.DRAFT_JUDGMENT);
        people.assistantDrafts(suit, TrialDriver.OWED);
        assertThat(court.steps(suit)).containsExactly(JudgmentDraftingProcess.Elements.SIGN_JUDGMENT);
    }

    @Test
    void theJudgeReturnsADraftWithAReason() {
        String suit = people.trialBegins(Procedure.ORDINARY);
        people.pleadingsAreComplete(suit);
        people.hearingIsHeld(suit, TrialEnding.JUDGMENT);
        people.assistantDrafts(suit, TrialDriver.OWED);
        Task sign = court.theOpen(suit, JudgmentDraftingProcess.Elements.SIGN_JUDGMENT);

        assertThatThrownBy(() -> court.submit(TrialDriver.JUDGE, sign, Map.of("signingDecision", "RETURN")))
                .hasMessageContaining("退回理由");
        court.submit(TrialDriver.JUDGE, sign, Map.of("signingDecision", "RETURN", "returnReason", "理由不足"));

        assertThat(court.steps(suit)).containsExactly(JudgmentDraftingProcess.Elements.DRAFT_JUDGMENT);
        people.documentIsDraftedAndSigned(suit, TrialEnding.JUDGMENT, TrialDriver.OWED);
        assertThat(registry.latestOfCase(suit, "民事判决书").orElseThrow())
                .returns(2, document -> document.version())
                .returns(true, document -> document.isSigned());
    }

    @Test
    void aRowOfTheDraftNamesItsDebtorsAndOneTime() {
        String suit = people.trialBegins(Procedure.ORDINARY);
        people.pleadingsAreComplete(suit);
        people.hearingIsHeld(suit, TrialEnding.JUDGMENT);

        assertThatThrownBy(() -> people.assistantDrafts(suit, TrialDriver.OWED.replace("\"2,3\"", "\"7\"")))
                .hasMessageContaining("第 1 行义务人");
        assertThatThrownBy(() -> people.assistantDrafts(
                        suit,
                        TrialDriver.OWED.replace("\"performDays\":", "\"performBy\":\"2025-01-01\",\"performDays\":")))
                .hasMessageContaining("只填一项");
        assertThatThrownBy(() -> people.assistantDrafts(suit, TrialDriver.OWED.replace("3150.00", "三千")))
                .hasMessageContaining("金额");
        assertThat(court.steps(suit)).containsExactly(JudgmentDraftingProcess.Elements.DRAFT_JUDGMENT);
    }

    /** Ten days from 12 September end on Sunday the twenty-second. */
    @Test
    void aJudgmentPronouncedInCourtIsSentWithinTenDays() {
        String suit = people.trialBegins(Procedure.ORDINARY);
        people.pleadingsAreComplete(suit);
        people.hearingIsHeld(suit, TrialEnding.JUDGMENT);
        people.assistantDrafts(suit, TrialDriver.OWED);
        people.judgeSigns(suit);

        people.judgePronounces(suit, true);

        assertThat(court.open(suit, JudgmentDeliveryProcess.Elements.SERVE_DOCUMENT))
                .hasSize(3)
                .allSatisfy(task -> assertThat(day(task)).isEqualTo(LocalDate.of(2024, 9, 23)));
    }

    @Test
    void theSuitIsWithdrawnByARulingThatIsServedOnEverybody() {
        String suit = people.trialBegins(Procedure.ORDINARY);
        people.plaintiffWithdraws(suit);
        assertThat(court.steps(suit))
                .as("the trial goes on while the request is reviewed")
                .contains(PleadingServiceProcess.Elements.SERVE_COMPLAINT);

        people.judgeReviewsWithdrawal(suit, Map.of("withdrawalDecision", "GRANT"));

        assertThat(court.steps(suit)).containsOnly(CaseTrialProcess.Elements.SERVE_WITHDRAWAL_RULING);
        people.eachOf(
                suit,
                CaseTrialProcess.Elements.SERVE_WITHDRAWAL_RULING,
                Map.of("servedOn", "2024-09-02", "noticeManner", "直接送达", "remediesTold", true));
        assertThat(court.isOver(suit)).isTrue();
        assertThat(cases.get(suit).state()).isEqualTo(CaseState.SUIT_WITHDRAWN);
    }

    @Test
    void theTrialGoesOnIfTheWithdrawalIsRefusedWithAReason() {
        String suit = people.trialBegins(Procedure.ORDINARY);
        people.pleadingsAreComplete(suit);
        people.plaintiffWithdraws(suit);

        assertThatThrownBy(() -> people.judgeReviewsWithdrawal(suit, Map.of("withdrawalDecision", "REFUSE")))
                .hasMessageContaining("不准的理由");
        people.judgeReviewsWithdrawal(suit, Map.of("withdrawalDecision", "REFUSE", "refusalReason", "损害他人权益"));

        assertThat(court.steps(suit)).containsExactly(TrialHearingProcess.Elements.PLAN_HEARING);
        people.hearingIsHeld(suit, TrialEnding.JUDGMENT);
        people.documentIsDraftedAndSigned(suit, TrialEnding.JUDGMENT, TrialDriver.OWED);
        Delivery late = people.report(
                TrialDriver.JUDGE,
                suit,
                EventName.SUIT_WITHDRAWN,
                Map.of("personId", people.plaintiff(suit), "reason", "和解"));
        assertThat(late).as("after the judgment").isEqualTo(Delivery.HANDED_TO_OFFICER);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2024-09-03, 不能晚于今天", "2024-08-30, 不能早于"})
    void anAnswerComesAfterTheServiceAndNotInTheFuture(String day, String sentence) {
        String suit = people.trialBegins(Procedure.ORDINARY);
        String person = people.defendants(suit).get(0);
        people.complaintIsServed(suit, person);

        assertThatThrownBy(() -> court.submit(
                        TrialDriver.ASSISTANT,
                        people.taskOf(suit, PleadingServiceProcess.Elements.REGISTER_ANSWER, person),
                        Map.of("answeredOn", day)))
                .hasMessageContaining(sentence);
    }

    private LocalDate dueDay(String suit, String step) {
        return day(court.theOpen(suit, step));
    }

    private static LocalDate day(Task task) {
        return LocalDateTime.ofInstant(task.getDueDate().toInstant(), CourtClock.ZONE)
                .toLocalDate();
    }
}
