package org.lishenzhi.trial;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseRole;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.casefile.Party;
import org.lishenzhi.casefile.PartyRole;
import org.lishenzhi.casefile.Procedure;
import org.lishenzhi.deadlines.ClockScope;
import org.lishenzhi.deadlines.Deadlines;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.Unrestricted;
import org.lishenzhi.engine.events.Delivery;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.Docket;
import org.lishenzhi.support.StepAnswers;
import org.lishenzhi.support.TestClock;
import org.lishenzhi.trial.process.CaseTrialProcess;
import org.lishenzhi.trial.process.JudgmentDeliveryProcess;
import org.lishenzhi.trial.process.JudgmentDraftingProcess;
import org.lishenzhi.trial.process.JudgmentEffectProcess;
import org.lishenzhi.trial.process.ObligationQuestionProcess;
import org.lishenzhi.trial.process.PleadingServiceProcess;
import org.lishenzhi.trial.process.SuitWithdrawalProcess;
import org.lishenzhi.trial.process.TrialHearingProcess;
import org.springframework.boot.test.context.TestComponent;

/** The verbs of the people in a trial, with their usual answers. */
@TestComponent
public class TrialDriver implements StepAnswers {

    public static final String JUDGE = "shen.pan";
    public static final String ASSISTANT = "shu.ji";
    public static final String PRESIDENT = "yuan.zhang";

    /** What a list of a form sends: one obligation to pay, one to give a house back. */
    static final String OWED =
            """
            [{"kind":"MONEY","content":"支付占用费","amount":"3150.00","performDays":"10","debtors":"2,3",
              "interestBase":"3150 元","interestRate":"年利率 3.45%","interestFrom":"2024-01-01","interestTo":"实际清偿之日"},
             {"kind":"HOUSE","content":"返还房屋","subject":"乌达区滨海街道1号楼1单元101室","performBy":"2025-03-03",
              "manner":"交钥匙","debtors":"2"}]
            """;

    /** An obligation to pay that says neither how much nor until when. */
    public static final String UNCLEAR = "[{\"kind\":\"MONEY\",\"content\":\"支付占用费\",\"debtors\":\"2\"}]";

    private final CourtHouse court;
    private final Docket docket;
    private final CaseFile cases;
    private final TrialDiary diary;
    private final Deadlines deadlines;
    private final Hearings hearings;
    private final TestClock clock;
    private final RuntimeService runtime;
    private final Unrestricted unrestricted;

    TrialDriver(
            CourtHouse court,
            Docket docket,
            CaseFile cases,
            TrialDiary diary,
            Deadlines deadlines,
            Hearings hearings,
            TestClock clock,
            RuntimeService runtime,
            Unrestricted unrestricted) {
        this.court = court;
        this.docket = docket;
        this.cases = cases;
        this.diary = diary;
        this.deadlines = deadlines;
        this.hearings = hearings;
        this.clock = clock;
        this.runtime = runtime;
        this.unrestricted = unrestricted;
    }

    /** A suit against two persons comes from the counter to the judge. */
    public String trialBegins(Procedure procedure) {
        String suit = suitIsTransferred(procedure);
        court.begin(CaseTrialProcess.KEY, suit);
        return suit;
    }

    String suitIsTransferred(Procedure procedure) {
        String suit = docket.suit().id();
        cases.giveNumber(suit, "民初");
        cases.appoint(suit, JUDGE, CaseRole.OFFICER);
        cases.follow(suit, procedure);
        cases.moveTo(suit, CaseState.TRIAL);
        TrialEvent accepted = TrialEvent.valueOf(procedure.name() + "_ACCEPTED");
        diary.enter(new Entry(suit, null, clock.today(), null, JUDGE, "accepted/" + suit), accepted);
        deadlines.startFrom(new ClockScope(suit, null, null), "trial-limit", accepted.kind());
        return suit;
    }

    public List<String> defendants(String suit) {
        return cases.parties(suit).stream()
                .filter(party -> party.role() == PartyRole.RESPONDENT)
                .map(Party::id)
                .toList();
    }

    public String plaintiff(String suit) {
        return cases.parties(suit).get(0).id();
    }

    public void complaintIsServed(String suit, String person) {
        court.submit(
                ASSISTANT,
                taskOf(suit, PleadingServiceProcess.Elements.SERVE_COMPLAINT, person),
                Map.of("serviceManner", "DIRECT", "servedOn", today()));
    }

    public void defendantAnswers(String suit, String person) {
        court.submit(
                ASSISTANT,
                taskOf(suit, PleadingServiceProcess.Elements.REGISTER_ANSWER, person),
                Map.of("answeredOn", today()));
    }

    public void everybodyIsTold(String suit) {
        eachOf(suit, PleadingServiceProcess.Elements.SERVE_EVIDENCE_NOTICE, noticed("servedOn"));
        eachOf(suit, PleadingServiceProcess.Elements.NOTIFY_TRIAL_RISK, riskTold());
    }

    /** Complaint, answers and notices on one day. */
    public void pleadingsAreComplete(String suit) {
        eachOf(
                suit,
                PleadingServiceProcess.Elements.SERVE_COMPLAINT,
                Map.of("serviceManner", "DIRECT", "servedOn", today()));
        eachOf(suit, PleadingServiceProcess.Elements.REGISTER_ANSWER, Map.of("answeredOn", today()));
        everybodyIsTold(suit);
    }

    void judgeSchedules(String suit, LocalDate day) {
        judgePlans(suit, Map.of("hearingPlan", "HOLD", "hearingDay", day.toString(), "hearingPlace", "第一法庭"));
    }

    void judgePlans(String suit, Map<String, Object> plan) {
        court.submit(JUDGE, court.theOpen(suit, TrialHearingProcess.Elements.PLAN_HEARING), plan);
    }

    void everybodyIsSummoned(String suit) {
        eachOf(suit, TrialHearingProcess.Elements.SUMMON_PARTY, noticed("servedOn"));
    }

    void hearingIsRecorded(String suit, String absentees) {
        Map<String, Object> record = new HashMap<>(Map.of("heldOn", today(), "hearingNote", "双方陈述"));
        if (!absentees.isEmpty()) {
            record.put("absentees", absentees);
        }
        court.submit(ASSISTANT, court.theOpen(suit, TrialHearingProcess.Elements.RECORD_HEARING), record);
    }

    void judgeDecides(String suit, TrialEnding ending) {
        court.submit(
                JUDGE,
                court.theOpen(suit, TrialHearingProcess.Elements.DECIDE_ENDING),
                Map.of("trialEnding", ending.name()));
    }

    /** A hearing ten days from now, everybody summoned, and held. */
    public void hearingIsHeld(String suit, TrialEnding ending) {
        LocalDate day = clock.today().plusDays(10);
        judgeSchedules(suit, day);
        everybodyIsSummoned(suit);
        court.dawnOf(day, suit);
        hearingIsRecorded(suit, "");
        judgeDecides(suit, ending);
    }

    public void assistantDrafts(String suit, String items) {
        court.submit(
                ASSISTANT,
                court.theOpen(suit, JudgmentDraftingProcess.Elements.DRAFT_JUDGMENT),
                items.isEmpty()
                        ? Map.of("documentText", "判决如下", "noObligations", true)
                        : Map.of("documentText", "判决如下", "items", items));
    }

    void assistantDraftsRuling(String suit) {
        court.submit(
                ASSISTANT,
                court.theOpen(suit, JudgmentDraftingProcess.Elements.DRAFT_RULING),
                Map.of("documentText", "裁定如下"));
    }

    public void judgeSigns(String suit) {
        court.submit(
                JUDGE,
                court.theOpen(suit, JudgmentDraftingProcess.Elements.SIGN_JUDGMENT),
                Map.of("signingDecision", "SIGN"));
    }

    public void judgePronounces(String suit, boolean inCourt) {
        court.submit(
                JUDGE,
                court.theOpen(suit, JudgmentDeliveryProcess.Elements.PRONOUNCE_JUDGMENT),
                Map.of("pronouncedOn", today(), "pronouncedInCourt", inCourt));
    }

    public void documentIsServed(String suit, String person) {
        court.submit(ASSISTANT, taskOf(suit, JudgmentDeliveryProcess.Elements.SERVE_DOCUMENT, person), served());
    }

    void everybodyIsServed(String suit) {
        eachOf(suit, JudgmentDeliveryProcess.Elements.SERVE_DOCUMENT, served());
        accountsAreConfirmedAndDebtorsReminded(suit);
    }

    public void accountsAreConfirmedAndDebtorsReminded(String suit) {
        accountsAreConfirmed(suit);
        eachOf(suit, JudgmentDeliveryProcess.Elements.REMIND_PERFORMANCE, noticed("remindedOn"));
    }

    void accountsAreConfirmed(String suit) {
        eachOf(suit, JudgmentDeliveryProcess.Elements.CONFIRM_PAYEE_ACCOUNT, account());
    }

    /** Tried by one hearing and signed; for a judgment also pronounced. */
    public String documentIsSigned(Procedure procedure, TrialEnding ending, String items) {
        String suit = trialBegins(procedure);
        pleadingsAreComplete(suit);
        hearingIsHeld(suit, ending);
        documentIsDraftedAndSigned(suit, ending, items);
        return suit;
    }

    void documentIsDraftedAndSigned(String suit, TrialEnding ending, String items) {
        if (ending == TrialEnding.JUDGMENT || ending == TrialEnding.MEDIATION) {
            assistantDrafts(suit, items);
        } else {
            assistantDraftsRuling(suit);
        }
        judgeSigns(suit);
        if (ending == TrialEnding.JUDGMENT) {
            judgePronounces(suit, false);
        }
    }

    /** The certificate of effect is drafted and signed. */
    public void certificateIsIssued(String suit) {
        certificateIsDrafted(suit);
        certificateIsSigned(suit);
    }

    void certificateIsDrafted(String suit) {
        court.submit(
                ASSISTANT,
                court.theOpen(suit, JudgmentEffectProcess.Elements.DRAFT_EFFECT_CERTIFICATE),
                Map.of("certificateText", "兹证明本判决已发生法律效力"));
    }

    void certificateIsSigned(String suit) {
        court.submit(
                JUDGE,
                court.theOpen(suit, JudgmentEffectProcess.Elements.SIGN_EFFECT_CERTIFICATE),
                Map.of("effectConfirmed", true));
    }

    public void plaintiffWithdraws(String suit) {
        report(JUDGE, suit, EventName.SUIT_WITHDRAWN, Map.of("personId", plaintiff(suit), "reason", "已自行和解"));
        court.submit(
                ASSISTANT,
                court.theOpen(suit, SuitWithdrawalProcess.Elements.DRAFT_WITHDRAWAL_RULING),
                Map.of("rulingText", "准许原告撤诉"));
    }

    public void judgeReviewsWithdrawal(String suit, Map<String, Object> decision) {
        Task review = court.theOpen(suit, SuitWithdrawalProcess.Elements.REVIEW_WITHDRAWAL);
        court.submit(review.getAssignee() == null ? JUDGE : review.getAssignee(), review, decision);
    }

    public void withdrawalRulingIsServed(String suit) {
        eachOf(
                suit,
                CaseTrialProcess.Elements.SERVE_WITHDRAWAL_RULING,
                Map.of("servedOn", today(), "noticeManner", "直接送达", "remediesTold", true));
    }

    Delivery partyAppeals(String suit, String person) {
        return report(JUDGE, suit, EventName.APPEAL_RECEIVED, Map.of("personId", person));
    }

    Delivery appealIsDecided(String suit, AppealOutcome outcome, LocalDate effectiveOn) {
        return report(
                JUDGE,
                suit,
                EventName.APPEAL_DECIDED,
                Map.of("outcome", outcome.name(), "effectiveOn", effectiveOn.toString()));
    }

    Delivery report(String by, String suit, EventName name, Map<String, String> details) {
        return court.report(by, suit, name, UUID.randomUUID().toString(), clock.today(), details);
    }

    /** A further defendant joins, and the lifecycle tells whoever waits for it. */
    String defendantJoins(String suit) {
        String joined = cases.join(suit, Docket.person(PartyRole.RESPONDENT, "赵安"));
        unrestricted.run(() -> runtime.createExecutionQuery()
                .processVariableValueEquals(CaseScope.CASE_ID.name(), suit)
                .messageEventSubscriptionName(CaseTrialProcess.Messages.PARTY_JOINED)
                .list()
                .forEach(waiting ->
                        runtime.messageEventReceived(CaseTrialProcess.Messages.PARTY_JOINED, waiting.getId())));
        return joined;
    }

    Task taskOf(String suit, String step, String person) {
        return court.open(suit, step).stream()
                .filter(open -> person.equals(court.personOf(open)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no open " + step + "; open are " + court.steps(suit)));
    }

    void eachOf(String suit, String step, Map<String, Object> answers) {
        court.open(suit, step).forEach(task -> court.submit(ASSISTANT, task, answers));
    }

    Map<String, Object> noticed(String day) {
        return Map.of(day, today(), "noticeManner", "直接送达");
    }

    private Map<String, Object> riskTold() {
        return Map.of(
                "litigationRiskTold", true, "enforcementRiskTold", true, "receivedOn", today(), "noticeManner", "当面签收");
    }

    private Map<String, Object> served() {
        return Map.of("serviceManner", "DIRECT", "servedOn", today(), "remediesTold", true);
    }

    private Map<String, Object> account() {
        return Map.of(
                "accountName", "高山", "bankName", "乌海银行", "accountNumber", "6222020000000000", "confirmedOn", today());
    }

    String today() {
        return clock.today().toString();
    }

    @Override
    public Map<String, Chance> byStep() {
        Map<String, Chance> chances = new HashMap<>();
        chances.put(
                PleadingServiceProcess.Elements.SERVE_COMPLAINT,
                (task, suit, luck) -> luck.nextInt(4) > 0
                        ? assistant(Map.of("serviceManner", "POSTAL", "servedOn", today()))
                        : assistant(Map.of(
                                "serviceManner", "PUBLIC_NOTICE", "noticeIssuedOn", today(), "noticeReason", "下落不明")));
        chances.put(
                PleadingServiceProcess.Elements.REGISTER_ANSWER,
                (task, suit, luck) -> assistant(Map.of("answeredOn", today())));
        chances.put(
                PleadingServiceProcess.Elements.SERVE_EVIDENCE_NOTICE,
                (task, suit, luck) -> assistant(noticed("servedOn")));
        chances.put(PleadingServiceProcess.Elements.NOTIFY_TRIAL_RISK, (task, suit, luck) -> assistant(riskTold()));
        chances.put(
                TrialHearingProcess.Elements.PLAN_HEARING,
                (task, suit, luck) -> judge(Map.of(
                        "hearingPlan",
                        "HOLD",
                        "hearingDay",
                        clock.today().plusDays(10).toString(),
                        "hearingPlace",
                        "第一法庭")));
        chances.put(
                TrialHearingProcess.Elements.SUMMON_PARTY,
                (task, suit, luck) -> assistant(Map.of(
                        "servedOn",
                        hearings.latest(suit).scheduledAt().toLocalDate().toString(),
                        "noticeManner",
                        "直接送达")));
        chances.put(
                TrialHearingProcess.Elements.RECORD_HEARING,
                (task, suit, luck) -> assistant(
                        luck.nextBoolean()
                                ? Map.of("heldOn", today(), "hearingNote", "双方陈述")
                                : Map.of("heldOn", today(), "hearingNote", "缺席审理", "absentees", "2")));
        chances.put(
                TrialHearingProcess.Elements.DECIDE_ENDING,
                (task, suit, luck) -> judge(
                        Map.of("trialEnding", TrialEnding.values()[luck.nextInt(TrialEnding.values().length)].name())));
        chances.put(
                TrialHearingProcess.Elements.APPROVE_TRIAL_EXTENSION,
                (task, suit, luck) -> new StepAnswer(PRESIDENT, Map.of("extensionDecision", "APPROVE")));
        draftingChances(chances);
        deliveryChances(chances);
        return chances;
    }

    private void draftingChances(Map<String, Chance> chances) {
        chances.put(
                JudgmentDraftingProcess.Elements.DRAFT_JUDGMENT,
                (task, suit, luck) -> assistant(
                        luck.nextInt(4) == 0
                                ? Map.of("documentText", "判决如下", "items", UNCLEAR)
                                : Map.of("documentText", "判决如下", "items", OWED)));
        chances.put(
                JudgmentDraftingProcess.Elements.DRAFT_RULING,
                (task, suit, luck) -> assistant(Map.of("documentText", "裁定如下")));
        chances.put(
                JudgmentDraftingProcess.Elements.SIGN_JUDGMENT,
                (task, suit, luck) -> judge(
                        luck.nextInt(4) == 0
                                ? Map.of("signingDecision", "RETURN", "returnReason", "理由不足")
                                : Map.of("signingDecision", "SIGN")));
        chances.put(
                SuitWithdrawalProcess.Elements.DRAFT_WITHDRAWAL_RULING,
                (task, suit, luck) -> assistant(Map.of("rulingText", "准许原告撤诉")));
        chances.put(
                SuitWithdrawalProcess.Elements.REVIEW_WITHDRAWAL,
                (task, suit, luck) -> judge(
                        luck.nextBoolean()
                                ? Map.of("withdrawalDecision", "GRANT")
                                : Map.of("withdrawalDecision", "REFUSE", "refusalReason", "损害他人权益")));
    }

    private void deliveryChances(Map<String, Chance> chances) {
        chances.put(
                JudgmentDeliveryProcess.Elements.PRONOUNCE_JUDGMENT,
                (task, suit, luck) -> judge(Map.of("pronouncedOn", today(), "pronouncedInCourt", luck.nextBoolean())));
        chances.put(JudgmentDeliveryProcess.Elements.SERVE_DOCUMENT, (task, suit, luck) -> assistant(served()));
        chances.put(JudgmentDeliveryProcess.Elements.CONFIRM_PAYEE_ACCOUNT, (task, suit, luck) -> assistant(account()));
        chances.put(
                JudgmentDeliveryProcess.Elements.REMIND_PERFORMANCE,
                (task, suit, luck) -> assistant(noticed("remindedOn")));
        chances.put(
                JudgmentEffectProcess.Elements.RECORD_CHANGED_JUDGMENT,
                (task, suit, luck) -> assistant(changed(luck.nextBoolean() ? OWED : "")));
        chances.put(
                JudgmentEffectProcess.Elements.DRAFT_EFFECT_CERTIFICATE,
                (task, suit, luck) -> assistant(Map.of("certificateText", "兹证明本判决已发生法律效力")));
        chances.put(
                JudgmentEffectProcess.Elements.SIGN_EFFECT_CERTIFICATE,
                (task, suit, luck) -> judge(Map.of("effectConfirmed", true)));
        chances.put(
                CaseTrialProcess.Elements.SERVE_WITHDRAWAL_RULING,
                (task, suit, luck) ->
                        assistant(Map.of("servedOn", today(), "noticeManner", "直接送达", "remediesTold", true)));
        chances.put(
                ObligationQuestionProcess.Elements.ANSWER_OBLIGATION_QUESTION,
                (task, suit, luck) ->
                        judge(Map.of("answerText", "指一号楼一单元一百零一室", "correctionNeeded", luck.nextBoolean())));
    }

    static Map<String, Object> changed(String items) {
        Map<String, Object> answers =
                new HashMap<>(Map.of("appealNumber", "(2024)内03民终9号", "appealCourt", "乌海市中级人民法院"));
        answers.put(items.isEmpty() ? "noObligations" : "items", items.isEmpty() ? true : items);
        return answers;
    }

    private static StepAnswer assistant(Map<String, Object> answers) {
        return new StepAnswer(ASSISTANT, answers);
    }

    private static StepAnswer judge(Map<String, Object> answers) {
        return new StepAnswer(JUDGE, answers);
    }
}
