package org.lishenzhi.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lishenzhi.casefile.CaseEvent;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseSection.Line;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NewCase.NewObligation;
import org.lishenzhi.casefile.ObligationKind;
import org.lishenzhi.casefile.PartyKind;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.deadlines.ClockScope;
import org.lishenzhi.deadlines.ClockState;
import org.lishenzhi.deadlines.Deadlines;
import org.lishenzhi.enforcement.process.EnforcementAcceptanceProcess.Elements;
import org.lishenzhi.enforcement.process.EnforcementNoticeProcess;
import org.lishenzhi.engine.events.Delivery;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** Enforcement from the application to the notice served, and the extension of its limit. */
@CourtTest
class EnforcementProcessTest {

    private static final LocalDate APPLIED = LocalDate.of(2024, 9, 2);

    @Autowired
    private EnforcementDriver people;

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
    private EnforcementAcceptance acceptance;

    @Autowired
    private EnforcementSection section;

    @Autowired
    private LimitationNotes limitation;

    @BeforeEach
    void theApplicationComesInSeptember() {
        clock.set(APPLIED.atTime(9, 0));
    }

    @Test
    void anApplicationIsDatedReviewedNumberedAndGivenToAnOfficer() {
        String caseId = people.houseAndMoneyAreApplied();
        assertThat(cases.get(caseId).state()).isEqualTo(CaseState.ENFORCEMENT_REQUESTED);
        assertThat(due(caseId, null, "enforcement-filing-review")).isEqualTo(LocalDate.of(2024, 9, 9));

        people.clerkAccepts(caseId);
        assertThat(cases.get(caseId).state()).isEqualTo(CaseState.ENFORCING);
        assertThat(cases.get(caseId).number()).matches("\\(2024\\)内0304执\\d+号");
        assertThat(due(caseId, null, "enforcement-limit")).isEqualTo(LocalDate.of(2025, 3, 3));
        assertThat(court.steps(caseId)).containsExactly(Elements.NOTIFY_RISKS);

        people.applicantsAreTold(caseId);
        assertThat(court.steps(caseId)).containsExactly(Elements.APPOINT_OFFICER);
        people.officerIsAppointed(caseId, EnforcementDriver.OFFICER);

        assertThat(court.isOver(caseId)).isTrue();
        assertThat(cases.get(caseId).officerId()).isEqualTo(EnforcementDriver.OFFICER);
        assertThat(kinds(caseId))
                .contains(
                        EnforcementEvents.RISK_NOTIFIED,
                        EnforcementEvents.OFFICER_APPOINTED,
                        EnforcementEvents.FILE_RECEIVED)
                .doesNotContain(EnforcementEvents.ENTERPRISE_ACCEPTED);
        assertThat(acceptance.of(caseId).orElseThrow().fee()).startsWith("估算 698.00 元，执行后按实际执行金额计收，不预交");
    }

    @Test
    void whatFailsATestIsRefusedByARulingThatASecondClerkSigns() {
        String caseId = people.houseIsApplied();
        assertThatThrownBy(() -> people.clerkReviews(caseId, Map.of("jurisdiction", "DEBTOR_DOMICILE")))
                .hasMessageContaining("属于本院管辖")
                .hasMessageContaining("第一审法院或者与其同级的财产所在地法院");
        people.clerkRefuses(caseId);
        assertThatThrownBy(() -> people.refusalIsSigned(caseId, EnforcementDriver.CLERK))
                .hasMessageContaining("拟稿人不得自行签发");
        people.refusalIsReturned(caseId);
        assertThatThrownBy(() -> people.clerkReviews(caseId, Map.of("acceptanceOutcome", "REFUSED")))
                .hasMessageContaining("五项条件均已符合，应当立案");

        people.clerkRefuses(caseId);
        people.refusalIsSigned(caseId, EnforcementDriver.SECOND_CLERK);
        assertThat(cases.get(caseId).state()).isEqualTo(CaseState.ENFORCEMENT_REFUSED);
        people.refusalIsServed(caseId);

        assertThat(court.isOver(caseId)).isTrue();
        assertThat(kinds(caseId)).contains(EnforcementEvents.REFUSED, EnforcementEvents.REFUSAL_SERVED);
        assertThat(cases.numbers(caseId)).isEmpty();
    }

    @Test
    void aBareSettlementIsNoTitle() {
        String caseId = people.applied(people.filed("和解协议", Jurisdiction.DEBTOR_DOMICILE, money(1)));

        assertThatThrownBy(() -> people.clerkAccepts(caseId)).hasMessageContaining("单纯的和解协议不是执行依据");
    }

    @Test
    void whatIsNotYetDueIsNotEnforced() {
        String caseId = people.applied(people.filed(
                "民事判决书",
                Jurisdiction.TRIAL_COURT,
                new NewObligation(
                        ObligationKind.MONEY,
                        "支付货款",
                        new BigDecimal("1000.00"),
                        null,
                        List.of(1),
                        LocalDate.of(2024, 12, 31))));

        assertThatThrownBy(() -> people.clerkAccepts(caseId)).hasMessageContaining("没有已到期而未履行的判项");
    }

    /** 民事诉讼法解释第四百八十一条. */
    @Test
    void anApplicationThatComesTooLateIsAcceptedAllTheSame() {
        clock.set(LocalDate.of(2026, 9, 1).atTime(9, 0));
        String caseId = people.houseIsApplied();
        assertThat(limitation.of(caseId)).contains("已于2026-07-01届满，仍应受理");

        people.clerkAccepts(caseId);

        assertThat(cases.get(caseId).state()).isEqualTo(CaseState.ENFORCING);
    }

    @Test
    void withAnEnterpriseAmongTheDebtorsTheCaseGoesToItsTeamWithLimitsOfItsOwn() {
        String caseId = people.applied(people.filed(
                "劳动仲裁裁决书",
                Jurisdiction.DEBTOR_DOMICILE,
                null,
                null,
                EnforcementDriver.debtor(PartyKind.ENTERPRISE, "乌达某煤业有限公司"),
                money(1)));
        people.clerkAccepts(caseId);
        people.applicantsAreTold(caseId);
        assertThatThrownBy(() -> people.officerIsAppointed(caseId, EnforcementDriver.OFFICER))
                .hasMessageContaining("「承办人」不属于所选的承办团队");
        assertThatThrownBy(
                        () -> people.officerIsAppointed(caseId, EnforcementDriver.OFFICER, Map.of("team", "ORDINARY")))
                .hasMessageContaining("请填写「调整理由」");
        assertThat(due(caseId, null, "enterprise-enforcement-notice")).isEqualTo(LocalDate.of(2024, 9, 9));

        people.officerIsAppointed(caseId, "she.qi");

        assertThat(cases.get(caseId).officerId()).isEqualTo("she.qi");
        assertThat(deadlines
                        .known(scope(caseId, null), "enterprise-officer-appointment")
                        .orElseThrow()
                        .state())
                .isEqualTo(ClockState.DONE);
    }

    @Test
    void whoMustRecuseHimselfDoesNotTakeTheCase() {
        String caseId = people.houseIsApplied();
        people.clerkAccepts(caseId);
        people.applicantsAreTold(caseId);
        String recusal = "[{\"recusedOfficer\": \"zhi.xing\", \"ground\": \"INTEREST\"}]";
        assertThatThrownBy(
                        () -> people.officerIsAppointed(caseId, EnforcementDriver.OFFICER, Map.of("recusals", recusal)))
                .hasMessageContaining("应当回避：与本案有利害关系");

        people.officerIsAppointed(caseId, "zhi.xing2", Map.of("recusals", recusal));

        assertThat(cases.get(caseId).officerId()).isEqualTo("zhi.xing2");
    }

    @Test
    void anOldCaseIsResumedAndFoundByItsOldNumber() {
        String old = "(2014)乌达执字第%d号".formatted(System.identityHashCode(this));
        String caseId = people.applied(people.filed(
                "劳动仲裁裁决书",
                Jurisdiction.DEBTOR_DOMICILE,
                null,
                old,
                EnforcementDriver.debtor(PartyKind.NATURAL_PERSON, "王平"),
                money(1)));

        people.clerkAccepts(caseId);

        assertThat(cases.get(caseId).number()).matches("\\(2024\\)内0304执恢\\d+号");
        assertThat(cases.find(old).orElseThrow().id()).isEqualTo(caseId);
        assertThat(section.of(caseId)).extracting(Line::text).contains(old);
        assertThatThrownBy(() -> people.applied(people.filed(
                        "劳动仲裁裁决书",
                        Jurisdiction.DEBTOR_DOMICILE,
                        null,
                        old,
                        EnforcementDriver.debtor(PartyKind.NATURAL_PERSON, "王平"),
                        money(1))))
                .hasMessageContaining("「原案号」已经登记在另一案件");
    }

    @Test
    void maintenanceIsTransferredWithoutAnApplicationAndAnAwardIsNot() {
        String caseId = people.applied(transferred("民事判决书", Jurisdiction.TRIAL_COURT));
        people.clerkAccepts(caseId);
        assertThat(cases.get(caseId).state()).isEqualTo(CaseState.ENFORCING);

        String award = people.applied(transferred("劳动仲裁裁决书", Jurisdiction.DEBTOR_DOMICILE));
        assertThatThrownBy(() -> people.clerkAccepts(award)).hasMessageContaining("该文书应由当事人申请执行");
    }

    @Test
    void aKindOfTitleThatIsNotDealtWithHereOpensNoCase() {
        assertThatThrownBy(() -> people.applied(people.filed("行政非诉执行裁定书", Jurisdiction.DEBTOR_DOMICILE, money(1))))
                .isInstanceOf(InputRejected.class)
                .hasMessageContaining("「执行依据种类」暂不能在此办理");
    }

    @Test
    void theNoticeAndTheOrderToReportAreSignedTogetherAndServedOnEachDebtorOnHisOwnDay() {
        String caseId = people.houseAndMoneyAreApplied();
        people.caseIsAccepted(caseId);
        court.begin(EnforcementNoticeProcess.KEY, caseId);
        String owesMoney = people.personNamed(caseId, "王平");
        String owesHouse = people.personNamed(caseId, "宫静");

        people.noticeIsDrafted(caseId, Map.of());
        people.noticeIsReturned(caseId);
        Map<String, Object> ten = people.draft(caseId);
        people.noticeIsDrafted(
                caseId, Map.of("reportDays", "10", "orderText", ((String) ten.get("orderText")).replace("7日", "10日")));
        people.noticeIsSigned(caseId);
        people.noticeIsServedOn(caseId, owesMoney);
        assertThat(due(caseId, owesMoney, "property-report")).isEqualTo(LocalDate.of(2024, 9, 12));
        assertThat(due(caseId, owesMoney, "jurisdiction-objection")).isEqualTo(LocalDate.of(2024, 9, 12));

        people.noticeIsServedOn(caseId, owesHouse, people.service("PUBLIC_NOTICE"));
        assertThat(court.steps(caseId)).isEmpty();
        court.dawnOf(LocalDate.of(2024, 10, 9), caseId);

        assertThat(court.isOver(caseId)).isTrue();
        assertThat(timeline.latest(caseId, EnforcementEvents.NOTICE_SERVED, owesHouse, null)
                        .orElseThrow()
                        .occurredOn())
                .isEqualTo(LocalDate.of(2024, 10, 8));
        assertThat(timeline.of(caseId))
                .filteredOn(event -> event.kind().equals(EnforcementEvents.REPORT_ORDERED))
                .extracting(CaseEvent::partyId)
                .containsExactly(owesMoney);
        assertThat(section.of(caseId))
                .filteredOn(line -> line.label().equals("执行通知书"))
                .extracting(Line::text)
                .containsExactly("王某，2024-09-02 送达", "宫某，2024-10-08 送达");
    }

    @Test
    void theNoticeNamesItsDaysAndTheAccountAndTheOrderGoesWithMoneyOnly() {
        String caseId = people.houseAndMoneyAreApplied();
        people.caseIsAccepted(caseId);
        court.begin(EnforcementNoticeProcess.KEY, caseId);

        assertThatThrownBy(() -> people.noticeIsDrafted(caseId, Map.of("performDays", "15")))
                .hasMessageContaining("正文应写明所填的期限 15 日");
        assertThatThrownBy(() -> people.noticeIsDrafted(caseId, Map.of("noticeText", "自送达之日起7日内。案款账户：【案款账户】")))
                .hasMessageContaining("请填写案款账户");
        assertThatThrownBy(() -> people.noticeIsDrafted(caseId, Map.of("orderText", "", "reportDays", "")))
                .hasMessageContaining("应当同时填写「报告财产令」");

        String house = people.houseIsApplied();
        people.caseIsAccepted(house);
        court.begin(EnforcementNoticeProcess.KEY, house);
        assertThatThrownBy(() -> people.noticeIsDrafted(house, Map.of("orderText", "7日内报告", "reportDays", "7")))
                .hasMessageContaining("没有给付金钱的判项，不发「报告财产令」");
        people.noticeIsIssued(house);
        people.noticeIsServedOnAll(house);
        assertThat(kinds(house))
                .contains(EnforcementEvents.NOTICE_SERVED)
                .doesNotContain(EnforcementEvents.REPORT_ORDERED);
    }

    @Test
    void nothingIsServedBeforeItIsSigned() {
        String caseId = people.houseIsApplied();
        people.caseIsAccepted(caseId);
        court.begin(EnforcementNoticeProcess.KEY, caseId);
        clock.set(APPLIED.plusDays(2).atTime(9, 0));
        people.noticeIsIssued(caseId);

        assertThatThrownBy(() -> people.noticeIsServedOn(
                        caseId,
                        people.personNamed(caseId, "王平"),
                        Map.of("serviceManner", "DIRECT", "servedOn", "2024-09-03", "remediesTold", true)))
                .hasMessageContaining("「送达日期」不能早于执行通知书签发之日2024-09-04");
    }

    @Test
    void thePresidentExtendsTheLimitOnceBeforeItIsOver() {
        String caseId = people.houseIsApplied();
        assertThatThrownBy(() -> people.officerAsksForTime(caseId)).hasMessageContaining("本案不在执行中");
        people.caseIsAccepted(caseId);
        clock.set(LocalDate.of(2025, 2, 20).atTime(9, 0));

        assertThat(people.officerAsksForTime(caseId)).isEqualTo(Delivery.BEGUN);
        assertThatThrownBy(() -> people.officerAsksForTime(caseId)).hasMessageContaining("不能重复申请");
        people.directorAdvises(caseId);
        people.presidentDecides(caseId, "APPROVE");

        assertThat(due(caseId, null, "enforcement-limit")).isEqualTo(LocalDate.of(2025, 6, 3));
        assertThat(court.isOver(caseId)).isTrue();
        assertThat(section.of(caseId)).extracting(Line::text).contains("至2025-06-03（已批准延长）");
        assertThatThrownBy(() -> people.officerAsksForTime(caseId)).hasMessageContaining("层报高级人民法院备案");
    }

    @Test
    void aRefusedExtensionLeavesTheLimitAndOneThatIsOverIsNotExtended() {
        String caseId = people.houseIsApplied();
        people.caseIsAccepted(caseId);
        people.officerAsksForTime(caseId);
        people.directorAdvises(caseId);
        people.presidentDecides(caseId, "REFUSE");
        assertThat(due(caseId, null, "enforcement-limit")).isEqualTo(LocalDate.of(2025, 3, 3));
        assertThat(kinds(caseId)).contains(EnforcementEvents.EXTENSION_REFUSED);

        people.officerAsksForTime(caseId);
        people.directorAdvises(caseId);
        clock.set(LocalDate.of(2025, 3, 4).atTime(9, 0));
        assertThatThrownBy(() -> people.presidentDecides(caseId, "APPROVE")).hasMessageContaining("执行期限已于2025-03-03届满");
        people.presidentDecides(caseId, "REFUSE");
        assertThatThrownBy(() -> people.officerAsksForTime(caseId)).hasMessageContaining("届满");
    }

    private NewEnforcement transferred(String kind, Jurisdiction ground) {
        return people.filed(
                kind,
                ground,
                Transfer.MAINTENANCE,
                null,
                EnforcementDriver.debtor(PartyKind.NATURAL_PERSON, "王平"),
                money(1));
    }

    private static NewObligation money(int debtor) {
        return new NewObligation(
                ObligationKind.MONEY,
                "支付款项",
                new BigDecimal("1000.00"),
                null,
                List.of(debtor),
                LocalDate.of(2024, 7, 31));
    }

    private LocalDate due(String caseId, @Nullable String personId, String rule) {
        return deadlines.clock(scope(caseId, personId), rule).orElseThrow().due();
    }

    private static ClockScope scope(String caseId, @Nullable String personId) {
        return new ClockScope(caseId, null, personId);
    }

    private List<String> kinds(String caseId) {
        return timeline.of(caseId).stream().map(CaseEvent::kind).toList();
    }
}
