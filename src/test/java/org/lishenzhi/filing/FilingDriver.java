package org.lishenzhi.filing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.NewCase.NewParty;
import org.lishenzhi.casefile.PartyRole;
import org.lishenzhi.engine.events.Delivery;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.filing.process.CaseFilingProcess;
import org.lishenzhi.filing.process.FilingFeeProcess;
import org.lishenzhi.filing.process.FilingHandoverProcess;
import org.lishenzhi.filing.process.FilingReviewProcess;
import org.lishenzhi.law.fees.FilingFee;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.Docket;
import org.lishenzhi.support.StepAnswers;
import org.lishenzhi.support.TestClock;
import org.springframework.boot.test.context.TestComponent;

/** The verbs of the people at the filing counter, with their usual answers. */
@TestComponent
public class FilingDriver implements StepAnswers {

    public static final String CLERK = "li.an";
    public static final String SECOND_CLERK = "li.an2";
    public static final String CASHIER = "cai.wu";
    public static final String PRESIDENT = "yuan.zhang";

    /** Who gets the suits of the tests while he may; others by what they have in hand. */
    private static final String USUAL_JUDGE = "shen.pan";

    private final CourtHouse court;
    private final Intake intake;
    private final Plaintiffs plaintiffs;
    private final Corrections corrections;
    private final FilingFees fees;
    private final FilingTimeline timeline;
    private final Allocations allocations;
    private final CaseFile cases;
    private final FormService forms;
    private final TestClock clock;

    FilingDriver(
            CourtHouse court,
            Intake intake,
            Plaintiffs plaintiffs,
            Corrections corrections,
            FilingFees fees,
            FilingTimeline timeline,
            Allocations allocations,
            CaseFile cases,
            FormService forms,
            TestClock clock) {
        this.court = court;
        this.intake = intake;
        this.plaintiffs = plaintiffs;
        this.corrections = corrections;
        this.fees = fees;
        this.timeline = timeline;
        this.allocations = allocations;
        this.cases = cases;
        this.forms = forms;
        this.clock = clock;
    }

    /** A suit of two plaintiffs for 300,000 元, taken in today. */
    public NewSuit moneySuit() {
        return suit(FilingFee.Kind.PROPERTY, new BigDecimal("300000.00"));
    }

    public NewSuit suit(FilingFee.Kind kind, @Nullable BigDecimal amount) {
        return new NewSuit(
                "test/" + UUID.randomUUID(), clock.today(), "民间借贷纠纷", "判令被告返还借款", kind, amount, parties(), null);
    }

    static List<NewParty> parties() {
        return List.of(
                Docket.person(PartyRole.APPLICANT, "高山"),
                Docket.person(PartyRole.APPLICANT, "高原"),
                Docket.person(PartyRole.RESPONDENT, "王平"));
    }

    /** A house case of two debtors whose papers lie at the counter, and nobody has looked at them yet. */
    public String suitAtTheCounter() {
        var suit = new NewSuit(
                "test/" + UUID.randomUUID(),
                clock.today(),
                "返还原物纠纷",
                "判令被告返还房屋并支付占用费",
                FilingFee.Kind.PROPERTY,
                new BigDecimal("300000.00"),
                List.of(
                        Docket.person(PartyRole.APPLICANT, "高山"),
                        Docket.person(PartyRole.RESPONDENT, "王平"),
                        Docket.person(PartyRole.RESPONDENT, "宫静")),
                null);
        return intake.file(suit, CLERK).caseId();
    }

    public String filingBegins() {
        return filingBegins(moneySuit());
    }

    public String filingBegins(NewSuit suit) {
        String caseId = intake.file(suit, CLERK).caseId();
        court.begin(CaseFilingProcess.KEY, caseId);
        return caseId;
    }

    /** The suit lies with the reviewing clerk: risks told, addresses confirmed. */
    public String underReview() {
        return underReview(moneySuit());
    }

    public String underReview(NewSuit suit) {
        String caseId = filingBegins(suit);
        clerkTellsRisks(caseId);
        clerkConfirmsAddresses(caseId);
        return caseId;
    }

    public void clerkTellsRisks(String caseId) {
        answerAll(CLERK, caseId, CaseFilingProcess.Elements.NOTIFY_FILING_RISKS, risksTold());
    }

    Map<String, Object> risksTold() {
        return Map.of("litigationRisk", true, "enforcementRisk", true, "receiptOn", today(), "receiptManner", "当面签收");
    }

    public void clerkConfirmsAddresses(String caseId) {
        answerAll(CLERK, caseId, CaseFilingProcess.Elements.CONFIRM_SERVICE_ADDRESS, address());
    }

    Map<String, Object> address() {
        return Map.of("serviceAddress", "乌达区滨海街道1号", "addressManner", "邮寄送达", "confirmedOn", today());
    }

    public void clerkReviews(String caseId, String decision, Map<String, Object> more) {
        Map<String, Object> answers = new HashMap<>(more);
        answers.put("reviewDecision", decision);
        answer(CLERK, caseId, FilingReviewProcess.Elements.REVIEW_FILING, answers);
    }

    public void clerkAccepts(String caseId, String procedure) {
        clerkReviews(caseId, "ACCEPT", Map.of("procedure", procedure));
    }

    public void clerkAsksForCorrection(String caseId) {
        clerkReviews(caseId, "CORRECT", Map.of("missingItems", "被告身份证明；借条原件"));
        answer(CLERK, caseId, FilingReviewProcess.Elements.SERVE_CORRECTION_NOTICE, served());
    }

    public void plaintiffSupplements(String caseId) {
        answer(
                CLERK,
                caseId,
                FilingReviewProcess.Elements.REGISTER_CORRECTION,
                Map.of("correctionOutcome", "SUPPLEMENTED", "supplementedOn", today(), "filedItems", "被告身份证明"));
    }

    public void clerkMediates(String caseId) {
        clerkReviews(caseId, "MEDIATE", Map.of("mediationAgreed", true));
    }

    public void mediationEnds(String caseId, String outcome) {
        answer(
                CLERK,
                caseId,
                FilingReviewProcess.Elements.CONDUCT_MEDIATION,
                Map.of("mediationOutcome", outcome, "endedOn", today(), "mediator", "人民调解员"));
    }

    public void clerkDraftsRefusal(String caseId) {
        answer(CLERK, caseId, FilingReviewProcess.Elements.DRAFT_REFUSAL, Map.of("rulingText", "不属于人民法院受理民事诉讼的范围"));
    }

    public void secondClerkSignsRefusal(String caseId) {
        answer(SECOND_CLERK, caseId, FilingReviewProcess.Elements.SIGN_REFUSAL, Map.of("signDecision", "SIGN"));
    }

    /** Accepted and numbered; the fee has to be told and a judge found. */
    public String accepted(NewSuit suit, String procedure) {
        String caseId = underReview(suit);
        clerkAccepts(caseId, procedure);
        return caseId;
    }

    public void clerkTellsFee(String caseId) {
        Map<String, Object> answers = new HashMap<>(served());
        answers.put("feeAmount", fees.toAskFor(caseId).toPlainString());
        answer(CLERK, caseId, FilingFeeProcess.Elements.ISSUE_FEE_NOTICE, answers);
    }

    public void plaintiffPays(String caseId) {
        answer(CASHIER, caseId, FilingFeeProcess.Elements.REGISTER_FEE_PAYMENT, paid());
    }

    public void plaintiffAsksForRelief(String caseId) {
        answer(CLERK, caseId, FilingFeeProcess.Elements.REGISTER_FEE_PAYMENT, reliefRequested());
    }

    public void presidentDecidesRelief(String caseId, String decision, String field, String answer, String reducedTo) {
        Map<String, Object> answers =
                new HashMap<>(Map.of("reliefDecision", decision, field, answer, "reliefReason", "已核对证明材料"));
        if (!reducedTo.isEmpty()) {
            answers.put("reducedTo", reducedTo);
        }
        answer(PRESIDENT, caseId, FilingFeeProcess.Elements.DECIDE_FEE_RELIEF, answers);
    }

    public void clerkAllocates(String caseId) {
        answer(CLERK, caseId, FilingHandoverProcess.Elements.ALLOCATE_CASE, allocation(caseId));
    }

    Map<String, Object> allocation(String caseId) {
        Track track = allocations.advice(caseId).track();
        List<String> judges = allocations.judgesFor(caseId).stream()
                .filter(offered -> offered.track() == track)
                .map(JudgeLoad::accountId)
                .toList();
        String judge = judges.contains(USUAL_JUDGE) ? USUAL_JUDGE : judges.get(0);
        return Map.of("recusalChecked", true, "track", track.name(), "judge", judge, "assistant", "shu.ji");
    }

    public void clerkTransfers(String caseId) {
        answer(
                CLERK,
                caseId,
                FilingHandoverProcess.Elements.TRANSFER_FILE,
                Map.of("transferredOn", today(), "receivedBy", "民事审判庭"));
    }

    /** Each plaintiff takes the suit back; answers what became of the last report. */
    public Delivery plaintiffWithdraws(String caseId) {
        return plaintiffs.of(caseId).stream()
                .map(plaintiff -> court.report(
                        CLERK,
                        caseId,
                        EventName.SUIT_WITHDRAWN,
                        UUID.randomUUID().toString(),
                        clock.today(),
                        Map.of("personId", plaintiff, "reason", "已自行和解")))
                .reduce((before, last) -> last)
                .orElseThrow();
    }

    /** What the form of the open task shows to this person. */
    VariableMap shown(String by, Task task) {
        var shown = new AtomicReference<VariableMap>();
        court.as(by, () -> shown.set(forms.getTaskFormVariables(task.getId())));
        return shown.get();
    }

    void answer(String by, String caseId, String step, Map<String, Object> answers) {
        Task task = court.theOpen(caseId, step);
        shown(by, task);
        court.submit(by, task, answers);
    }

    void answerAll(String by, String caseId, String step, Map<String, Object> answers) {
        court.open(caseId, step).forEach(task -> {
            shown(by, task);
            court.submit(by, task, answers);
        });
    }

    Map<String, Object> served() {
        return Map.of("servedOn", today(), "serviceManner", "直接送达");
    }

    Map<String, Object> paid() {
        return Map.of("feePayment", "PAID", "paidOn", today(), "receiptNumber", "0001234");
    }

    Map<String, Object> reliefRequested() {
        return Map.of("feePayment", "RELIEF", "requestedOn", today(), "reliefGround", "最低生活保障对象");
    }

    String today() {
        return clock.today().toString();
    }

    @Override
    public Map<String, Chance> byStep() {
        Map<String, Chance> steps = new HashMap<>();
        steps.put(CaseFilingProcess.Elements.NOTIFY_FILING_RISKS, (task, id, luck) -> by(CLERK, risksTold()));
        steps.put(CaseFilingProcess.Elements.CONFIRM_SERVICE_ADDRESS, (task, id, luck) -> by(CLERK, address()));
        steps.put(FilingReviewProcess.Elements.REVIEW_FILING, (task, id, luck) -> by(CLERK, review(id, luck)));
        steps.put(FilingReviewProcess.Elements.SERVE_CORRECTION_NOTICE, (task, id, luck) -> by(CLERK, served()));
        steps.put(
                FilingReviewProcess.Elements.REGISTER_CORRECTION,
                (task, id, luck) -> by(
                        CLERK,
                        luck.nextBoolean()
                                ? Map.of("correctionOutcome", "NOT_SUPPLEMENTED")
                                : Map.of(
                                        "correctionOutcome",
                                        "SUPPLEMENTED",
                                        "supplementedOn",
                                        today(),
                                        "filedItems",
                                        "被告身份证明")));
        steps.put(
                FilingReviewProcess.Elements.RETURN_PAPERS,
                (task, id, luck) -> by(
                        CLERK,
                        luck.nextBoolean()
                                ? Map.of("returnDecision", "INSIST")
                                : Map.of("returnDecision", "RETURN", "returnedOn", today(), "returnManner", "当面退回")));
        steps.put(
                FilingReviewProcess.Elements.CONDUCT_MEDIATION,
                (task, id, luck) -> by(
                        CLERK,
                        Map.of(
                                "mediationOutcome",
                                luck.nextBoolean() ? "SETTLED" : "FAILED",
                                "endedOn",
                                today(),
                                "mediator",
                                "人民调解员")));
        for (String draft : List.of(
                FilingReviewProcess.Elements.DRAFT_REFUSAL, FilingFeeProcess.Elements.DRAFT_DEEMED_WITHDRAWAL)) {
            steps.put(draft, (task, id, luck) -> by(CLERK, Map.of("rulingText", "裁定如下")));
        }
        for (String sign :
                List.of(FilingReviewProcess.Elements.SIGN_REFUSAL, FilingFeeProcess.Elements.SIGN_DEEMED_WITHDRAWAL)) {
            steps.put(
                    sign,
                    (task, id, luck) -> by(
                            SECOND_CLERK,
                            luck.nextInt(3) == 0
                                    ? Map.of("signDecision", "RETURN", "returnReason", "理由不充分")
                                    : Map.of("signDecision", "SIGN")));
        }
        for (String serve : List.of(
                FilingReviewProcess.Elements.SERVE_REFUSAL, FilingFeeProcess.Elements.SERVE_DEEMED_WITHDRAWAL)) {
            steps.put(serve, (task, id, luck) -> by(CLERK, served()));
        }
        steps.put(FilingFeeProcess.Elements.ISSUE_FEE_NOTICE, (task, id, luck) -> {
            Map<String, Object> answers = new HashMap<>(served());
            answers.put("feeAmount", fees.toAskFor(id).toPlainString());
            return by(CLERK, answers);
        });
        steps.put(
                FilingFeeProcess.Elements.REGISTER_FEE_PAYMENT,
                (task, id, luck) -> by(
                        CASHIER,
                        luck.nextBoolean() || timeline.happened(id, FilingEvents.FEE_STILL_PAYABLE)
                                ? paid()
                                : reliefRequested()));
        steps.put(
                FilingFeeProcess.Elements.DECIDE_FEE_RELIEF,
                (task, id, luck) -> by(
                        PRESIDENT,
                        luck.nextBoolean()
                                ? Map.of("reliefDecision", "GRANTED", "grant", "DEFER", "reliefReason", "确有困难")
                                : Map.of("reliefDecision", "PAYABLE", "remainder", "REFUSE", "reliefReason", "材料不足")));
        steps.put(FilingHandoverProcess.Elements.ALLOCATE_CASE, (task, id, luck) -> by(CLERK, allocation(id)));
        steps.put(
                FilingHandoverProcess.Elements.TRANSFER_FILE,
                (task, id, luck) -> by(CLERK, Map.of("transferredOn", today(), "receivedBy", "民事审判庭")));
        return steps;
    }

    private Map<String, Object> review(String caseId, Random luck) {
        List<Map<String, Object>> possible = new ArrayList<>();
        Map<String, Object> accept =
                Map.of("reviewDecision", "ACCEPT", "procedure", luck.nextBoolean() ? "ORDINARY" : "SUMMARY");
        possible.addAll(List.of(accept, accept, accept, accept));
        possible.add(Map.of("reviewDecision", "REFUSE", "refusalReason", "不属于受理范围"));
        if (corrections.of(caseId).isEmpty()) {
            possible.add(Map.of("reviewDecision", "CORRECT", "missingItems", "被告身份证明"));
        }
        if (!timeline.happened(caseId, FilingEvents.MEDIATION_BEGUN)) {
            possible.add(Map.of("reviewDecision", "MEDIATE", "mediationAgreed", true));
        }
        return possible.get(luck.nextInt(possible.size()));
    }

    private static StepAnswer by(String person, Map<String, Object> answers) {
        return new StepAnswer(person, answers);
    }

    List<String> plaintiffsOf(String caseId) {
        return plaintiffs.of(caseId);
    }

    String numberOf(String caseId) {
        return cases.get(caseId).number();
    }

    LocalDate day() {
        return clock.today();
    }
}
