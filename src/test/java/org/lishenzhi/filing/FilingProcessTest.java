package org.lishenzhi.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.lishenzhi.casefile.CaseEvent;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseSection;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.casefile.NewCase.NewParty;
import org.lishenzhi.casefile.PartyKind;
import org.lishenzhi.casefile.PartyRole;
import org.lishenzhi.casefile.Procedure;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.deadlines.ClockScope;
import org.lishenzhi.deadlines.Deadlines;
import org.lishenzhi.deadlines.RunningClock;
import org.lishenzhi.documents.Registry;
import org.lishenzhi.engine.Unrestricted;
import org.lishenzhi.engine.events.Delivery;
import org.lishenzhi.filing.process.CaseFilingProcess;
import org.lishenzhi.filing.process.FilingFeeProcess;
import org.lishenzhi.filing.process.FilingHandoverProcess;
import org.lishenzhi.filing.process.FilingReviewProcess;
import org.lishenzhi.law.fees.FilingFee;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The filing of a suit, from the counter to each of its ends. Every test begins on Monday 2 September 2024. */
@CourtTest
class FilingProcessTest {

    @Autowired
    private FilingDriver people;

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
    private Registry registry;

    @Autowired
    private FilingFees fees;

    @Autowired
    private Allocations allocations;

    @Autowired
    private FilingSection section;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Unrestricted unrestricted;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void aSuitThatIsAcceptedAndPaidForGoesToAJudge() {
        String caseId = people.accepted(people.moneySuit(), "ORDINARY");

        assertThat(cases.get(caseId)).satisfies(accepted -> {
            assertThat(accepted.caseNumber()).matches("\\(2024\\)内0304民初\\d+号");
            assertThat(accepted.state()).isEqualTo(CaseState.TRIAL);
            assertThat(accepted.procedure()).isEqualTo(Procedure.ORDINARY);
        });
        assertThat(due(caseId, "trial-limit")).isEqualTo(LocalDate.of(2025, 3, 3));
        assertThat(businessKeys(caseId)).containsOnly(people.numberOf(caseId));
        people.clerkTellsFee(caseId);
        people.clerkAllocates(caseId);
        people.clerkTransfers(caseId);
        assertThat(court.steps(caseId)).containsExactly(FilingFeeProcess.Elements.REGISTER_FEE_PAYMENT);
        people.plaintiffPays(caseId);

        assertThat(court.isOver(caseId)).isTrue();
        assertThat(cases.get(caseId).officerId())
                .isEqualTo(allocations.of(caseId).orElseThrow().judgeId());
        assertThat(kinds(caseId))
                .contains("OrdinaryTrialAccepted", "FeeNoticeServed", "FilingFeePaid", "FilingTransferred");
        assertThat(section.of(caseId))
                .extracting(CaseSection.Line::text)
                .anyMatch(text -> text.startsWith("5,800.00 元，已交"))
                .anyMatch(text -> text.equals("高某，2024-09-02 签收"))
                .anyMatch(text -> text.startsWith("普通审判："));
    }

    @Test
    void nobodyGoesOnWithoutTheReceiptForBothRisks() {
        String caseId = people.filingBegins();
        Task task = court.open(caseId, CaseFilingProcess.Elements.NOTIFY_FILING_RISKS)
                .get(0);

        for (String missing : List.of("litigationRisk", "enforcementRisk", "receiptOn", "receiptManner")) {
            Map<String, Object> answers = new HashMap<>(people.risksTold());
            answers.remove(missing);
            assertThatThrownBy(() -> court.submit(FilingDriver.CLERK, task, answers))
                    .hasMessageContaining("请填写");
        }
        court.submit(FilingDriver.CLERK, task, people.risksTold());

        assertThat(court.steps(caseId))
                .as("the other plaintiff was not told")
                .containsExactly(CaseFilingProcess.Elements.NOTIFY_FILING_RISKS);
    }

    @Test
    void electronicServiceWantsConsentAndAnAccount() {
        String caseId = people.filingBegins();
        people.clerkTellsRisks(caseId);
        Task task = court.open(caseId, CaseFilingProcess.Elements.CONFIRM_SERVICE_ADDRESS)
                .get(0);
        Map<String, Object> answers = new HashMap<>(people.address());
        answers.put("addressManner", "电子送达");

        assertThatThrownBy(() -> court.submit(FilingDriver.CLERK, task, answers))
                .hasMessageContaining("须经受送达人同意");
        answers.put("electronicConsent", true);
        assertThatThrownBy(() -> court.submit(FilingDriver.CLERK, task, answers))
                .hasMessageContaining("「电子送达地址」");
        answers.put("electronicAccount", "13900000000");
        court.submit(FilingDriver.CLERK, task, answers);
    }

    @Test
    void whatIsSupplementedIsReviewedAnewAndNotAskedForTwice() {
        String caseId = people.underReview();
        assertThat(due(caseId, "filing-review")).isEqualTo(LocalDate.of(2024, 9, 9));
        people.clerkAsksForCorrection(caseId);
        clock.set(LocalDate.of(2024, 9, 5).atTime(9, 0));
        people.plaintiffSupplements(caseId);

        assertThat(due(caseId, "filing-review"))
                .as("seven days from the supplement")
                .isEqualTo(LocalDate.of(2024, 9, 12));
        Task review = court.theOpen(caseId, FilingReviewProcess.Elements.REVIEW_FILING);
        assertThat(people.shown(FilingDriver.CLERK, review))
                .containsEntry("asked", "被告身份证明；借条原件")
                .containsEntry("filed", "被告身份证明");
        assertThatThrownBy(() -> people.clerkReviews(caseId, "CORRECT", Map.of("missingItems", "还有")))
                .hasMessageContaining("不能再次要求补正（登记立案规定第七条）");
        people.clerkAccepts(caseId, "SUMMARY");
        assertThat(cases.get(caseId).state()).isEqualTo(CaseState.TRIAL);
    }

    @Test
    void papersThatAreNotCompletedInTimeGoBack() {
        String caseId = people.underReview();
        people.clerkAsksForCorrection(caseId);
        court.dawnOf(LocalDate.of(2024, 9, 9), caseId);
        assertThat(court.steps(caseId)).containsExactly(FilingReviewProcess.Elements.REGISTER_CORRECTION);
        court.dawnOf(LocalDate.of(2024, 9, 10), caseId);

        people.answer(
                FilingDriver.CLERK,
                caseId,
                FilingReviewProcess.Elements.RETURN_PAPERS,
                Map.of("returnDecision", "RETURN", "returnedOn", "2024-09-10", "returnManner", "邮寄退回"));

        assertThat(court.isOver(caseId)).isTrue();
        assertThat(cases.get(caseId).state()).isEqualTo(CaseState.FILING_RETURNED);
    }

    @Test
    void whoInsistsOnAnIncompleteSuitIsGivenARuling() {
        String caseId = people.underReview();
        people.clerkAsksForCorrection(caseId);
        people.answer(
                FilingDriver.CLERK,
                caseId,
                FilingReviewProcess.Elements.REGISTER_CORRECTION,
                Map.of("correctionOutcome", "NOT_SUPPLEMENTED"));
        people.answer(
                FilingDriver.CLERK,
                caseId,
                FilingReviewProcess.Elements.RETURN_PAPERS,
                Map.of("returnDecision", "INSIST", "insistNote", "坚持起诉"));

        assertThat(court.steps(caseId)).containsExactly(FilingReviewProcess.Elements.DRAFT_REFUSAL);
    }

    @Test
    void aRefusalIsSignedByAnotherAndServedOnEveryPlaintiffWithItsRemedy() {
        String caseId = people.underReview();
        people.clerkReviews(caseId, "REFUSE", Map.of("refusalReason", "不属于受理范围"));
        people.clerkDraftsRefusal(caseId);
        Task sign = court.theOpen(caseId, FilingReviewProcess.Elements.SIGN_REFUSAL);
        assertThatThrownBy(() -> court.submit(FilingDriver.CLERK, sign, Map.of("signDecision", "SIGN")))
                .hasMessageContaining("拟稿人不得自行签发");
        court.submit(FilingDriver.SECOND_CLERK, sign, Map.of("signDecision", "RETURN", "returnReason", "请写明依据"));
        people.clerkDraftsRefusal(caseId);
        assertThat(registry.latestOfCase(caseId, "不予受理裁定书").orElseThrow().version())
                .isEqualTo(2);
        people.secondClerkSignsRefusal(caseId);

        List<Task> serve = court.open(caseId, FilingReviewProcess.Elements.SERVE_REFUSAL);
        assertThat(serve).hasSize(2);
        assertThat(people.shown(FilingDriver.CLERK, serve.get(0)).get("remedies"))
                .asString()
                .contains("上诉")
                .contains("10日");
        assertThatThrownBy(() -> court.submit(
                        FilingDriver.CLERK, serve.get(0), Map.of("servedOn", "2024-09-01", "serviceManner", "直接送达")))
                .hasMessageContaining("「送达日期」不能早于裁定签发之日2024-09-02");
        people.answerAll(FilingDriver.CLERK, caseId, FilingReviewProcess.Elements.SERVE_REFUSAL, people.served());

        assertThat(court.isOver(caseId)).isTrue();
        assertThat(cases.get(caseId).state()).isEqualTo(CaseState.FILING_REFUSED);
        assertThat(cases.get(caseId).caseNumber()).isNull();
    }

    @Test
    void aSuitThatIsSettledBeforeFilingIsNotFiled() {
        String caseId = people.underReview();
        assertThatThrownBy(() -> people.clerkReviews(caseId, "MEDIATE", Map.of()))
                .hasMessageContaining("当事人拒绝调解的不得先行调解");
        people.clerkMediates(caseId);
        people.mediationEnds(caseId, "SETTLED");

        assertThat(court.isOver(caseId)).isTrue();
        assertThat(cases.get(caseId).state()).isEqualTo(CaseState.MEDIATED_BEFORE_FILING);
        assertThat(kinds(caseId)).contains("MediationBegun", "MediationEnded", "SettledBeforeFiling");
    }

    @Test
    void mediationThatFailedIsNotTriedAgain() {
        String caseId = people.underReview();
        people.clerkMediates(caseId);
        people.mediationEnds(caseId, "FAILED");

        assertThatThrownBy(() -> people.clerkMediates(caseId)).hasMessageContaining("不能再次先行调解");
        assertThat(kinds(caseId)).containsOnlyOnce("MediationEnded");
    }

    @Test
    void mediationThatLastsTooLongHasFailed() {
        String caseId = people.underReview();
        people.clerkMediates(caseId);
        court.dawnOf(LocalDate.of(2024, 10, 8), caseId);
        assertThat(court.steps(caseId)).containsExactly(FilingReviewProcess.Elements.CONDUCT_MEDIATION);

        court.dawnOf(LocalDate.of(2024, 10, 9), caseId);

        assertThat(court.steps(caseId)).containsExactly(FilingReviewProcess.Elements.REVIEW_FILING);
        assertThat(kinds(caseId)).containsOnlyOnce("MediationEnded");
    }

    @Test
    void aSuitMayBeTakenBackBeforeItIsAccepted() {
        String caseId = people.underReview();

        assertThat(people.plaintiffWithdraws(caseId)).isEqualTo(Delivery.DELIVERED);

        assertThat(court.isOver(caseId)).isTrue();
        assertThat(cases.get(caseId).state()).isEqualTo(CaseState.FILING_WITHDRAWN);
    }

    @Test
    void aSuitMayBeTakenBackWhileItsFeeIsDue() {
        String caseId = people.accepted(people.moneySuit(), "SUMMARY");
        people.clerkTellsFee(caseId);

        people.plaintiffWithdraws(caseId);

        assertThat(court.isOver(caseId)).isTrue();
        assertThat(cases.get(caseId).state()).isEqualTo(CaseState.SUIT_WITHDRAWN);
    }

    @Test
    void theFeeIsReckonedFromTheAmountAndHalvedInSummaryProcedure() {
        String ordinary = people.accepted(people.moneySuit(), "ORDINARY");
        String summary = people.accepted(people.moneySuit(), "SUMMARY");

        assertThat(fees.toAskFor(ordinary)).isEqualByComparingTo("5800");
        assertThat(fees.toAskFor(summary)).isEqualByComparingTo("2900");
        Task notice = court.theOpen(summary, FilingFeeProcess.Elements.ISSUE_FEE_NOTICE);
        assertThat(people.shown(FilingDriver.CLERK, notice))
                .containsEntry("feeAmount", "2900.00")
                .containsEntry("feeRange", "2,900.00 元")
                .hasEntrySatisfying(
                        "remedies", told -> assertThat(told).asString().contains("缓交、减交、免交"));
        Map<String, Object> wrong = new HashMap<>(people.served());
        wrong.put("feeAmount", "5800.00");
        assertThatThrownBy(() -> court.submit(FilingDriver.CLERK, notice, wrong))
                .hasMessageContaining("「应交金额」应为 2,900.00 元");
    }

    @Test
    void aFeeWithAMarginIsSetWithinIt() {
        String caseId = people.accepted(people.suit(FilingFee.Kind.DIVORCE, null), "ORDINARY");
        Task notice = court.theOpen(caseId, FilingFeeProcess.Elements.ISSUE_FEE_NOTICE);
        Map<String, Object> answers = new HashMap<>(people.served());
        answers.put("feeAmount", "301");

        assertThatThrownBy(() -> court.submit(FilingDriver.CLERK, notice, answers))
                .hasMessageContaining("「应交金额」应在 50.00 元至 300.00 元之间");
        answers.put("feeAmount", "200");
        court.submit(FilingDriver.CLERK, notice, answers);

        assertThat(fees.of(caseId).orElseThrow().payable()).isEqualByComparingTo("200");
    }

    @Test
    void whoDoesNotPayInSevenDaysIsTakenToHaveWithdrawn() {
        String caseId = people.accepted(people.moneySuit(), "ORDINARY");
        people.clerkTellsFee(caseId);
        court.dawnOf(LocalDate.of(2024, 9, 9), caseId);
        assertThat(court.steps(caseId)).contains(FilingFeeProcess.Elements.REGISTER_FEE_PAYMENT);
        court.dawnOf(LocalDate.of(2024, 9, 10), caseId);

        Map<String, Object> ruling = Map.of("rulingText", "本案按撤诉处理");
        people.answer(FilingDriver.CLERK, caseId, FilingFeeProcess.Elements.DRAFT_DEEMED_WITHDRAWAL, ruling);
        String sign = FilingFeeProcess.Elements.SIGN_DEEMED_WITHDRAWAL;
        people.answer(
                FilingDriver.SECOND_CLERK, caseId, sign, Map.of("signDecision", "RETURN", "returnReason", "请核对送达"));
        people.answer(FilingDriver.CLERK, caseId, FilingFeeProcess.Elements.DRAFT_DEEMED_WITHDRAWAL, ruling);
        people.answer(FilingDriver.SECOND_CLERK, caseId, sign, Map.of("signDecision", "SIGN"));
        assertThat(court.steps(caseId)).contains(FilingHandoverProcess.Elements.ALLOCATE_CASE);
        people.answerAll(
                FilingDriver.CLERK, caseId, FilingFeeProcess.Elements.SERVE_DEEMED_WITHDRAWAL, people.served());

        assertThat(court.isOver(caseId)).as("no judge is looked for any more").isTrue();
        assertThat(cases.get(caseId).state()).isEqualTo(CaseState.DEEMED_WITHDRAWN);
    }

    @Test
    void whoIsGrantedReliefGoesOnWithoutPaying() {
        String caseId = people.accepted(people.moneySuit(), "ORDINARY");
        people.clerkTellsFee(caseId);
        people.plaintiffAsksForRelief(caseId);
        court.dawnOf(LocalDate.of(2024, 9, 20), caseId);
        people.presidentDecidesRelief(caseId, "GRANTED", "grant", "WAIVE", "");
        people.clerkAllocates(caseId);
        people.clerkTransfers(caseId);

        assertThat(court.isOver(caseId)).isTrue();
        assertThat(kinds(caseId)).contains("FeeReliefGranted");
        assertThat(fees.of(caseId).orElseThrow()).satisfies(fee -> {
            assertThat(fee.state()).isEqualTo(FeeState.WAIVED);
            assertThat(fee.payable()).isZero();
        });
    }

    @Test
    void whoIsRefusedReliefIsSetAPeriodAndMayNotAskAgain() {
        String caseId = people.accepted(people.moneySuit(), "ORDINARY");
        people.clerkTellsFee(caseId);
        people.plaintiffAsksForRelief(caseId);
        clock.set(LocalDate.of(2024, 9, 20).atTime(9, 0));
        assertThatThrownBy(() -> people.presidentDecidesRelief(caseId, "PAYABLE", "remainder", "REDUCE", "4060.01"))
                .hasMessageContaining("不超过 4,060.00 元（诉讼费用交纳办法第四十六条）");
        people.presidentDecidesRelief(caseId, "PAYABLE", "remainder", "REDUCE", "4000");
        people.clerkTellsFee(caseId);

        assertThat(due(caseId, "filing-fee-payment")).isEqualTo(LocalDate.of(2024, 9, 27));
        assertThat(fees.of(caseId).orElseThrow().payable()).isEqualByComparingTo("4000");
        assertThatThrownBy(() -> people.plaintiffAsksForRelief(caseId)).hasMessageContaining("不能再次申请");
        people.plaintiffPays(caseId);
        assertThat(court.steps(caseId)).containsExactly(FilingHandoverProcess.Elements.ALLOCATE_CASE);
    }

    @Test
    void onlyNaturalPersonsAreFreedFromTheFee() {
        NewSuit suit = people.moneySuit();
        var company = new NewParty(
                PartyRole.APPLICANT, PartyKind.ENTERPRISE, "乌达商贸有限公司", null, "批量导入未核验", null, null, List.of());
        String caseId = people.accepted(
                new NewSuit(
                        suit.key(),
                        suit.receivedOn(),
                        suit.cause(),
                        suit.claims(),
                        suit.kind(),
                        suit.amount(),
                        List.of(company, suit.parties().get(2)),
                        null),
                "ORDINARY");
        people.clerkTellsFee(caseId);
        people.plaintiffAsksForRelief(caseId);

        assertThatThrownBy(() -> people.presidentDecidesRelief(caseId, "GRANTED", "grant", "WAIVE", ""))
                .hasMessageContaining("免交只适用于自然人");
        people.presidentDecidesRelief(caseId, "GRANTED", "grant", "DEFER", "");
        assertThat(fees.of(caseId).orElseThrow().state()).isEqualTo(FeeState.DEFERRED);
    }

    /** Addresses, claims and names stay in the case file; the engine knows ids and decisions only. */
    @Test
    void nothingPersonalReachesTheEngine() {
        String caseId = people.accepted(people.moneySuit(), "ORDINARY");

        List<String> texts = jdbc.queryForList(
                """
                select text_ from act_hi_varinst where text_ is not null and proc_inst_id_ in
                    (select proc_inst_id_ from act_hi_varinst where name_ = 'caseId' and text_ = ?)
                """,
                String.class,
                caseId);

        assertThat(texts).isNotEmpty().noneMatch(text -> text.contains("滨海") || text.contains("高山"));
        assertThat(jdbc.queryForList("select address from service_address where case_id = ?", String.class, caseId))
                .hasSize(2)
                .noneMatch(address -> address.contains("滨海"));
    }

    @Test
    void aJudgeWhoMustRecuseHimselfDoesNotGetTheCase() {
        String caseId = people.accepted(people.moneySuit(), "ORDINARY");
        Task allocate = court.theOpen(caseId, FilingHandoverProcess.Elements.ALLOCATE_CASE);
        Map<String, Object> answers = new HashMap<>(people.allocation(caseId));
        answers.put("judge", "shen.pan");
        answers.put("recusals", "[{\"recusedJudge\":\"shen.pan\",\"ground\":\"INTEREST\"}]");

        assertThatThrownBy(() -> court.submit(FilingDriver.CLERK, allocate, answers))
                .hasMessageContaining("该法官应当回避：与本案有利害关系");
        answers.put("judge", "su.cai");
        assertThatThrownBy(() -> court.submit(FilingDriver.CLERK, allocate, answers))
                .hasMessageContaining("「承办法官」不属于所选的办理渠道");
        answers.put("recusals", "[{\"recusedJudge\":\"nobody\",\"ground\":\"INTEREST\"}]");
        assertThatThrownBy(() -> court.submit(FilingDriver.CLERK, allocate, answers))
                .hasMessageContaining("没有账号「nobody」");
        answers.put("judge", "shen.pan2");
        answers.put("recusals", "[{\"recusedJudge\":\"shen.pan\",\"ground\":\"INTEREST\"}]");
        court.submit(FilingDriver.CLERK, allocate, answers);

        assertThat(cases.get(caseId).officerId()).isEqualTo("shen.pan2");
    }

    @Test
    void smallCasesGoToTheQuickTrackUnlessTheClerkSaysWhyNot() {
        String caseId = people.accepted(people.moneySuit(), "SMALL_CLAIMS");
        assertThat(allocations.advice(caseId).track()).isEqualTo(Track.QUICK);
        Task allocate = court.theOpen(caseId, FilingHandoverProcess.Elements.ALLOCATE_CASE);
        assertThat(people.shown(FilingDriver.CLERK, allocate))
                .containsEntry("track", "QUICK")
                .containsEntry("judge", "su.cai");
        Map<String, Object> answers =
                new HashMap<>(Map.of("recusalChecked", true, "track", "ORDINARY", "judge", "shen.pan"));

        assertThatThrownBy(() -> court.submit(FilingDriver.CLERK, allocate, answers))
                .hasMessageContaining("请填写「调整理由」");
        answers.put("deviationReason", "案情复杂");
        answers.put("assistant", "zhi.xing");
        assertThatThrownBy(() -> court.submit(FilingDriver.CLERK, allocate, answers))
                .hasMessageContaining("「书记员」不是本院的法官助理、书记员");
        answers.put("assistant", "shu.ji");
        court.submit(FilingDriver.CLERK, allocate, answers);

        assertThat(allocations.of(caseId).orElseThrow().deviation()).isEqualTo("案情复杂");
    }

    @Test
    void ofTwoJudgesTheOneWithLessInHandIsProposed() {
        String first = people.accepted(people.moneySuit(), "ORDINARY");
        List<JudgeLoad> before = judges(first);
        people.clerkAllocates(first);
        String second = people.accepted(people.moneySuit(), "ORDINARY");

        assertThat(before.get(0).openCases()).isLessThanOrEqualTo(before.get(1).openCases());
        assertThat(judges(second)).extracting(JudgeLoad::openCases).isSorted();
    }

    @Test
    void smallClaimsAreForMoneyOnly() {
        String caseId = people.underReview(people.suit(FilingFee.Kind.DIVORCE, new BigDecimal("1000")));

        assertThatThrownBy(() -> people.clerkAccepts(caseId, "SMALL_CLAIMS")).hasMessageContaining("只适用于简单的金钱给付案件");
        Task review = court.theOpen(caseId, FilingReviewProcess.Elements.REVIEW_FILING);
        assertThat(people.shown(FilingDriver.CLERK, review).get("smallClaims"))
                .asString()
                .contains("待院方确认");
    }

    @Test
    void daysBeforeTheStepThatTheyFollowAreRefused() {
        String caseId = people.accepted(people.moneySuit(), "ORDINARY");
        Task notice = court.theOpen(caseId, FilingFeeProcess.Elements.ISSUE_FEE_NOTICE);
        Map<String, Object> early = Map.of("feeAmount", "5800", "servedOn", "2024-09-01", "serviceManner", "直接送达");
        assertThatThrownBy(() -> court.submit(FilingDriver.CLERK, notice, early))
                .hasMessageContaining("「送达日期」不能早于立案之日2024-09-02");
        Map<String, Object> late = Map.of("feeAmount", "5800", "servedOn", "2024-09-03", "serviceManner", "直接送达");
        assertThatThrownBy(() -> court.submit(FilingDriver.CLERK, notice, late)).hasMessageContaining("不能晚于今天");
        people.clerkAllocates(caseId);
        Task transfer = court.theOpen(caseId, FilingHandoverProcess.Elements.TRANSFER_FILE);
        assertThatThrownBy(() -> court.submit(
                        FilingDriver.CLERK, transfer, Map.of("transferredOn", "2024-09-01", "receivedBy", "审判庭")))
                .hasMessageContaining("「移送日期」不能早于分案之日2024-09-02");
    }

    private List<JudgeLoad> judges(String caseId) {
        return allocations.judgesFor(caseId).stream()
                .filter(judge -> judge.track() == Track.ORDINARY)
                .toList();
    }

    private LocalDate due(String caseId, String rule) {
        return deadlines.of(caseId).stream()
                .filter(running -> running.ruleId().equals(rule))
                .map(RunningClock::due)
                .findFirst()
                .orElseGet(() -> deadlines
                        .clock(new ClockScope(caseId, null, null), rule)
                        .orElseThrow()
                        .due());
    }

    private List<String> kinds(String caseId) {
        return timeline.of(caseId).stream().map(CaseEvent::kind).toList();
    }

    private List<String> businessKeys(String caseId) {
        return unrestricted.call(
                () -> runtime.createProcessInstanceQuery().variableValueEquals("caseId", caseId).list().stream()
                        .map(instance -> instance.getBusinessKey())
                        .toList());
    }
}
