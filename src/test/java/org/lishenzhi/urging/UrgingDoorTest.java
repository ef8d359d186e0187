package org.lishenzhi.urging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lishenzhi.casefile.CaseSection;
import org.lishenzhi.casefile.NewCase.NewObligation;
import org.lishenzhi.casefile.ObligationKind;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.deadlines.ClockScope;
import org.lishenzhi.deadlines.Deadlines;
import org.lishenzhi.documents.CourtDocument;
import org.lishenzhi.documents.Registry;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.TestClock;
import org.lishenzhi.urging.process.PreEnforcementUrgingProcess;
import org.lishenzhi.urging.process.PreEnforcementUrgingProcess.Elements;
import org.lishenzhi.urging.process.UrgingTalksProcess;
import org.springframework.beans.factory.annotation.Autowired;

/** What the forms of an urging show, take, note and refuse. */
@CourtTest
class UrgingDoorTest {

    @Autowired
    private UrgingDriver people;

    @Autowired
    private TestHeldAssets held;

    @Autowired
    private CourtHouse court;

    @Autowired
    private TestClock clock;

    @Autowired
    private Registry registry;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Urgings urgings;

    @Autowired
    private List<CaseSection> sections;

    @BeforeEach
    void theApplicationComesBeforeTheNationalHoliday() {
        clock.set(LocalDate.of(2024, 9, 24).atTime(9, 0));
    }

    @Test
    void theReceiptNamesTheDayThePapersAndWhatIsMissing() {
        String caseId = people.moneyIsApplied();
        clock.set(LocalDate.of(2024, 9, 25).atTime(9, 0));

        people.submit(UrgingDriver.CLERK, caseId, Elements.REGISTER_APPLICATION, Map.of("materials", "[\"申请执行书\"]"));

        assertThat(receipt(caseId)).contains("收到申请执行书之日：2024-09-24", "收到材料：申请执行书", "尚需补交：生效法律文书副本、申请人身份证明", "起算日尚未写明");
    }

    @Test
    void aLateApplicationIsTakenAndNoted() {
        String caseId = people.opened(new NewObligation(ObligationKind.ACT, "赔礼道歉", null, null, List.of(1)))
                .id();
        people.tell(caseId, "DocumentEffective", LocalDate.of(2020, 3, 2));
        deadlines.startFrom(new ClockScope(caseId, null, null), "limitation", "DocumentEffective");
        people.applicationArrives(caseId);
        court.begin(PreEnforcementUrgingProcess.KEY, caseId);

        people.clerkRegisters(caseId);

        assertThat(receipt(caseId)).contains("申请执行时效：已于2022-03-02届满，仍应受理");
        assertThat(court.steps(caseId)).containsExactly(Elements.ASK_CONSENT);
    }

    @Test
    void aTimelyApplicationIsNotedToo() {
        String caseId = people.opened(new NewObligation(ObligationKind.ACT, "赔礼道歉", null, null, List.of(1)))
                .id();
        people.tell(caseId, "DocumentEffective", LocalDate.of(2024, 3, 1));
        deadlines.startFrom(new ClockScope(caseId, null, null), "limitation", "DocumentEffective");
        people.applicationArrives(caseId);
        court.begin(PreEnforcementUrgingProcess.KEY, caseId);

        assertThat(people.shown(caseId, Elements.REGISTER_APPLICATION))
                .containsEntry("limitationNote", "申请执行时效：至2026-03-02，未超过")
                .containsEntry("reviewNote", "立案审查至2024-10-08");
    }

    @Test
    void nothingIsUrgedThatNobodyAppliedFor() {
        String caseId = people.opened(
                        new NewObligation(ObligationKind.MONEY, "支付货款", new BigDecimal("1.00"), null, List.of(1)))
                .id();
        court.begin(PreEnforcementUrgingProcess.KEY, caseId);

        assertThatThrownBy(() -> people.clerkRegisters(caseId)).hasMessageContaining("没有收到执行申请");
    }

    @ParameterizedTest
    @CsvSource({
        "urgent,               true,       有转移财产等紧急情形的，不得督促",
        "servedByPublicNotice, true,       执行依据系公告送达的，不得督促",
        "consentedOn,          2024-09-25, 「同意日期」不能晚于今天",
        "consentedOn,          2024-09-23, 「同意日期」不能早于收到执行申请之日",
        "consentManner,        口头,        暂缓立案须有书面同意",
        "agreedUntil,          2024-10-25, 「约定的督促期最后一日」不能晚于2024-10-24",
        "agreedUntil,          2024-09-23, 「约定的督促期最后一日」不能早于今天"
    })
    void consentThatTheLawDoesNotAllowIsRefused(String field, String value, String sentence) {
        String caseId = asked();
        Object answer = value.equals("true") ? Boolean.TRUE : value;

        assertThatThrownBy(() ->
                        people.officerAsksConsent(caseId, Map.of("urgingConsent", "CONSENTED_DEFERRED", field, answer)))
                .hasMessageContaining(sentence);
        assertThat(court.steps(caseId)).containsExactly(Elements.ASK_CONSENT);
        assertThat(timeline.latest(caseId, UrgingEvents.BEGUN, null, null))
                .as("nothing half-done")
                .isEmpty();
    }

    @Test
    void anAgreedDayShortensTheUrging() {
        String caseId = asked();

        people.officerAsksConsent(caseId, Map.of("urgingConsent", "CONSENTED_DEFERRED", "agreedUntil", "2024-09-30"));

        assertThat(urgings.current(caseId).orElseThrow().period())
                .isEqualTo(new UrgingPeriod(LocalDate.of(2024, 9, 30), "约定的督促期届满"));
    }

    @Test
    void aMeasureThatWouldEndWhilePeopleTalkLetsTheCaseBeFiledAtOnce() {
        String caseId = asked();
        held.hold(caseId, LocalDate.of(2024, 10, 5));

        assertThatThrownBy(() -> people.applicantDefers(caseId))
                .hasMessageContaining("保全措施将于2024-10-05届满，早于督促期，应当立即转执行立案");
        people.officerAsksConsent(caseId, Map.of("urgingConsent", "REFUSED"));

        assertThat(court.isOver(caseId)).isTrue();
    }

    @Test
    void aMeasureThatEndsSoonAfterwardsShortensTheUrging() {
        String caseId = asked();
        held.hold(caseId, LocalDate.of(2024, 10, 12));

        people.applicantDefers(caseId);
        assertThat(section(caseId)).contains("自2024-09-24至2024-10-04（保全措施2024-10-12届满，提前7日转执行立案）");
        court.dawnOf(LocalDate.of(2024, 10, 5), caseId);

        assertThat(court.isOver(caseId)).isTrue();
    }

    @Test
    void whoIsNotReachedWasToldNothing() {
        String caseId = asked();
        people.applicantDefers(caseId);

        people.officerTalks(
                caseId,
                UrgingTalksProcess.Elements.TELL_RISKS,
                Map.of("talkManner", "未能联系", "talkContent", "三次拨打无人接听"));

        assertThat(timeline.latest(caseId, UrgingEvents.RISK_TOLD, null, null)).isEmpty();
        assertThat(court.steps(caseId)).containsExactly(UrgingTalksProcess.Elements.CLARIFY_DUTIES);
    }

    @Test
    void theFormsShowDutiesPeriodNoticeAndRemedies() {
        String caseId = asked();
        people.applicantDefers(caseId);
        assertThat(people.shown(caseId, UrgingTalksProcess.Elements.TELL_RISKS))
                .containsEntry("duties", "第1项（支付货款）尚欠 1000.00 元")
                .containsEntry("urgingPeriod", "至2024-10-09（督促期届满）");
        people.officerTalks(caseId, UrgingTalksProcess.Elements.TELL_RISKS);
        people.officerTalks(caseId, UrgingTalksProcess.Elements.CLARIFY_DUTIES);
        people.officerTalks(caseId, UrgingTalksProcess.Elements.TELL_CONSEQUENCES);
        assertThat(people.shown(caseId, UrgingTalksProcess.Elements.DRAFT_NOTICE)
                        .get("noticeText"))
                .asString()
                .contains("乌海仲裁委员会作出的(2024)乌仲裁字第5号仲裁裁决书", "尚欠 1000.00 元", "督促以自愿为前提");
        people.officerDraftsNotice(caseId);
        assertThat(people.shown(caseId, UrgingTalksProcess.Elements.SERVE_NOTICE))
                .containsEntry("noticeText", "请自动履行")
                .hasEntrySatisfying(
                        "remedies", told -> assertThat(told).asString().contains("撤回督促同意"));
        people.officerServesNotice(caseId);
        assertThat(people.shown(caseId, Elements.RECORD_RESULT)).containsEntry("rest", "第1项（支付货款）尚欠 1000.00 元");
    }

    @ParameterizedTest
    @CsvSource({"talkedOn, 2024-09-23, 「谈话日期」不能早于开始督促之日2024-09-24", "talkedOn, 2024-09-25, 「谈话日期」不能晚于今天"})
    void aTalkLiesWithinTheUrging(String field, String day, String sentence) {
        String caseId = asked();
        people.applicantDefers(caseId);

        assertThatThrownBy(
                        () -> people.officerTalks(caseId, UrgingTalksProcess.Elements.TELL_RISKS, Map.of(field, day)))
                .hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-09-24 | [2024-10-01 400.00]                     | 「分期」合计 400.00 元，应当等于尚欠的 1000.00 元",
                "2024-09-24 |                                         | 「分期」合计 0 元，应当等于尚欠的 1000.00 元",
                "2024-09-25 | [2024-10-01 1000.00]                    | 「协议日期」应在开始督促之日2024-09-24至今天之间",
                "2024-09-24 | [2024-09-01 400.00][2024-10-01 600.00]  | 协议的履行日不能早于今天",
                "2024-09-24 | [2024-10-08 1000.00]                    | 协议履行日超过立案审查的最后一日2024-10-08，须申请人在协议中书面同意暂缓立案"
            })
    void anAgreementThatDoesNotCoverWhatIsOwedOrEatsTheReviewIsRefused(
            String agreedOn, String instalments, String sentence) {
        String caseId = asked();
        people.applicantConsents(caseId);
        people.debtorsAreUrged(caseId);
        String rows = instalments == null
                ? "[]"
                : instalments
                        .replaceAll("\\[(\\S+) (\\S+)]", "{\"dueOn\":\"$1\",\"amount\":\"$2\"},")
                        .replaceAll("(.*),", "[$1]");

        assertThatThrownBy(() -> people.officerReports(
                        caseId, Map.of("urgingResult", "AGREEMENT", "agreedOn", agreedOn, "instalments", rows)))
                .hasMessageContaining(sentence);
        assertThat(court.steps(caseId)).containsExactly(Elements.RECORD_RESULT);
    }

    @Test
    void anAgreementMayDeferFilingInWritingByItself() {
        String caseId = asked();
        people.applicantConsents(caseId);
        people.debtorsAreUrged(caseId);

        people.officerReports(
                caseId,
                Map.of(
                        "urgingResult",
                        "AGREEMENT",
                        "agreedOn",
                        "2024-09-24",
                        "filingDeferred",
                        true,
                        "instalments",
                        "[" + UrgingDriver.instalment("2024-10-08", "1000.00") + "]"));
        court.dawnOf(LocalDate.of(2024, 10, 8), caseId);

        assertThat(court.isOver(caseId)).as("the agreement still lasts").isFalse();
        assertThat(section(caseId)).contains("申请人书面同意暂缓");
    }

    @Test
    void anAgreementDoesNotWaitPastTheMarginBeforeAMeasureEnds() {
        String caseId = asked();
        held.hold(caseId, LocalDate.of(2024, 12, 8));
        people.applicantDefers(caseId);
        people.debtorsAreUrged(caseId);

        assertThatThrownBy(() -> people.instalmentsAreAgreed(
                        caseId, "[" + UrgingDriver.instalment("2024-12-01", "1000.00") + "]"))
                .hasMessageContaining("协议履行日不能晚于2024-11-30");
        people.instalmentsAreAgreed(caseId, "[" + UrgingDriver.instalment("2024-11-30", "1000.00") + "]");

        assertThat(section(caseId)).contains("最后履行日2024-11-30");
    }

    @Test
    void theResultAgreesWithTheRegisterOfPerformances() {
        String caseId = people.debtorIsUrgedForMoney();
        assertThatThrownBy(() -> people.officerReports(caseId, Map.of("urgingResult", "PARTLY")))
                .hasMessageContaining("案卷中没有履行记录");
        people.debtorPays(caseId, "1.00");
        assertThatThrownBy(() -> people.officerReports(caseId, Map.of("urgingResult", "FAILED")))
                .hasMessageContaining("案卷中已有履行记录");
        assertThatThrownBy(() -> people.officerReports(
                        caseId,
                        Map.of("urgingResult", "WITHDRAWN", "withdrawnOn", "2024-09-23", "withdrawalReason", "协商")))
                .hasMessageContaining("「撤回日期」应在开始督促之日2024-09-24至今天之间");
        people.officerReports(caseId, Map.of("urgingResult", "PARTLY"));

        assertThat(section(caseId)).contains("申请人书面同意暂缓", "2024-09-24 转执行立案");
    }

    /** A case whose application is registered and whose applicant is to be asked. */
    private String asked() {
        String caseId = people.moneyIsApplied();
        people.clerkRegisters(caseId);
        return caseId;
    }

    private String receipt(String caseId) {
        return registry.of(caseId).stream()
                .filter(document -> document.kind().equals(EnforcementApplications.RECEIPT))
                .map(CourtDocument::body)
                .findFirst()
                .orElseThrow();
    }

    private List<String> section(String caseId) {
        return sections.stream()
                .filter(section -> section.title().equals("执前督促"))
                .flatMap(section -> section.of(caseId).stream())
                .map(CaseSection.Line::text)
                .toList();
    }
}
