package org.lishenzhi.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseSection;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.casefile.Cost;
import org.lishenzhi.casefile.CostKind;
import org.lishenzhi.casefile.CostSettlement;
import org.lishenzhi.casefile.Costs;
import org.lishenzhi.casefile.ForceGuard;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NotAllowed;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.PartyKind;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.closing.process.ClosingDecisionProcess;
import org.lishenzhi.closing.process.EnforcementClosingProcess;
import org.lishenzhi.closing.process.EnforcementCostsProcess;
import org.lishenzhi.deadlines.ClockScope;
import org.lishenzhi.deadlines.Deadlines;
import org.lishenzhi.deadlines.RunningClock;
import org.lishenzhi.documents.CourtDocument;
import org.lishenzhi.documents.Registry;
import org.lishenzhi.engine.events.Delivery;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Docket;
import org.lishenzhi.support.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** The closing of an enforcement case, from the costs to the end. */
@CourtTest
class ClosingProcessTest {

    private static final String DRAFT = ClosingDecisionProcess.Elements.DRAFT_CLOSING_DOCUMENT;
    private static final String APPROVE = ClosingDecisionProcess.Elements.APPROVE_CLOSING;
    private static final String SERVE = EnforcementClosingProcess.Elements.SERVE_CLOSING_DOCUMENT;

    @Autowired
    private ClosingDriver people;

    @Autowired
    private CourtHouse court;

    @Autowired
    private Docket docket;

    @Autowired
    private CaseFile cases;

    @Autowired
    private Costs costs;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Registry registry;

    @Autowired
    private ForceGuard force;

    @Autowired
    private Closings closings;

    @Autowired
    private ClosingDocuments documents;

    @Autowired
    private List<CaseSection> sections;

    @Autowired
    private TestClock clock;

    @Test
    void aHouseCaseIsFulfilledWithANoticeAndTheFeeThatTheCourtSets() {
        String caseId = houseIsHandedOver();
        court.begin(EnforcementClosingProcess.KEY, caseId);

        people.enforcementIsClosed(caseId);

        assertThat(court.isOver(caseId)).isTrue();
        assertThat(state(caseId)).isEqualTo(CaseState.ENFORCED);
        assertThat(fee(caseId).amount()).isEqualByComparingTo("100");
        assertThat(fee(caseId).settlement()).isEqualTo(CostSettlement.PAID);
        CourtDocument notice = registry.latestOfCase(caseId, "结案通知书").orElseThrow();
        assertThat(notice.signedBy()).isEqualTo(ClosingDriver.OFFICER);
        assertThat(happened(caseId, ClosingEvents.CASE_CLOSED)).isTrue();
        assertThat(happened(caseId, ClosingEvents.ENFORCEMENT_ENDED)).isTrue();
        assertThat(clocks(caseId)).contains("archiving", "obstruction-removal").doesNotContain("closing-objection");
        assertThat(lines(caseId)).contains("执行完毕：全部判项已履行", "2024-09-02 已结案");
        assertThatThrownBy(() -> force.require(caseId, "查询财产")).isInstanceOf(InputRejected.class);
    }

    @Test
    void theFeeIsCountedOnWhatWasPaidAndTakenFromTheDebtor() {
        String caseId = people.moneyCase("53200.00");
        costs.incur(caseId, "enforcement-fee", CostKind.ENFORCEMENT_FEE, new BigDecimal("900"), clock.today(), "估算");
        people.debtorPays(caseId, "53200.00");
        court.begin(EnforcementClosingProcess.KEY, caseId);

        assertThat(fee(caseId).amount()).isEqualByComparingTo("698");
        assertThat(court.steps(caseId)).containsExactly(EnforcementCostsProcess.Elements.NOTIFY_COSTS);
        people.enforcementIsClosed(caseId);

        assertThat(state(caseId)).isEqualTo(CaseState.ENFORCED);
        assertThat(happened(caseId, ClosingEvents.COST_NOTICE_SERVED)).isTrue();
    }

    @Test
    void thePeriodOfSixtyDaysBeginsWithTheRulingThatTerminatesEnforcementForEachParty() {
        String caseId = people.moneyCase("10000.00");
        people.debtorPays(caseId, "4000.00");
        assertThat(people.officerProposes(caseId, "APPLICATION_WITHDRAWN")).isEqualTo(Delivery.BEGUN);
        assertThat(fee(caseId).amount()).isEqualByComparingTo("50");

        people.enforcementIsClosed(caseId);

        assertThat(state(caseId)).isEqualTo(CaseState.ENFORCEMENT_TERMINATED);
        assertThat(court.isOver(caseId)).isTrue();
        cases.parties(caseId).forEach(party -> assertThat(deadlines
                        .known(new ClockScope(caseId, null, party.id()), "closing-objection")
                        .map(RunningClock::due))
                .contains(LocalDate.of(2024, 11, 1)));
        assertThat(registry.latestOfCase(caseId, "终结执行裁定书").orElseThrow().signedBy())
                .isEqualTo("he.yi1");
        assertThat(registry.latestOfCase(caseId, Panels.MINUTES)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "AWARD_DENIED, 仲裁裁决书, ENFORCEMENT_DENIED, 不予执行仲裁裁决裁定书",
        "DEED_DENIED, 公证债权文书, ENFORCEMENT_DENIED, 不予执行公证债权文书裁定书",
        "CONDITIONS_NOT_MET, 民事判决书, ENFORCEMENT_DISMISSED, 驳回执行申请裁定书",
        "FILED_ELSEWHERE_FIRST, 民事判决书, ENFORCEMENT_CANCELLED, 销案审批表"
    })
    void nothingPerformedMeansNoFeeAndEachMannerHasItsDocument(
            String reason, String title, CaseState end, String document) {
        String caseId = people.moneyCase("10000.00", title, PartyKind.NATURAL_PERSON);
        people.officerProposes(caseId, reason);

        assertThat(court.steps(caseId)).containsExactly(DRAFT);
        assertThat(fee(caseId).settlement()).isEqualTo(CostSettlement.NOT_DUE);
        people.enforcementIsClosed(caseId);

        assertThat(state(caseId)).isEqualTo(end);
        assertThat(registry.latestOfCase(caseId, document).orElseThrow().isSigned())
                .isTrue();
        assertThat(happened(caseId, ClosingEvents.ENFORCEMENT_ENDED)).isFalse();
        assertThat(clocks(caseId).contains("dismissal-reconsideration"))
                .isEqualTo(end == CaseState.ENFORCEMENT_DISMISSED);
        assertThat(happened(caseId, ClosingEvents.DOCUMENT_SERVED)).isEqualTo(end != CaseState.ENFORCEMENT_CANCELLED);
    }

    @ParameterizedTest
    @CsvSource({
        "ALL_PERFORMED, 第1项判项（给付金钱）尚有 10000.00 元未履行",
        "AWARD_DENIED, 执行依据不是仲裁裁决",
        "DEBTOR_BANKRUPT, 没有单位被执行人",
        "THING_DESTROYED, 没有交付房屋",
        "DORMANCY, 不在可选范围内"
    })
    void aReasonThatCannotBeTheReasonIsRefusedWithASentence(String reason, String sentence) {
        String caseId = people.moneyCase("10000.00");

        assertThatThrownBy(() -> people.officerProposes(caseId, reason))
                .isInstanceOf(InputRejected.class)
                .hasMessageContaining(sentence.replace("10000.00", "10,000.00"));
        assertThat(court.isOver(caseId)).isTrue();
        assertThat(closings.of(caseId)).isEmpty();
    }

    @Test
    void aSecondClosingIsRefusedWhileOneIsUnderWayAndAnyAfterTheEnd() {
        String caseId = people.moneyCase("10000.00");
        people.officerProposes(caseId, "OTHER_GROUND");

        assertThatThrownBy(() -> people.officerProposes(caseId, "APPLICATION_WITHDRAWN"))
                .hasMessageContaining("已有结案在办");
        people.enforcementIsClosed(caseId);
        assertThatThrownBy(() -> people.officerProposes(caseId, "APPLICATION_WITHDRAWN"))
                .hasMessageContaining("不在执行中");
    }

    @Test
    void aPanelThatDoesNotAgreeLetsEnforcementGoOn() {
        String caseId = people.moneyCase("10000.00");
        people.officerProposes(caseId, "DEBTOR_DIED");
        people.closingIsDrafted(caseId);
        people.panelIsConvened(caseId);
        people.nextMemberSays(caseId, Opinion.DISAGREE);
        people.nextMemberSays(caseId, Opinion.AGREE);
        people.nextMemberSays(caseId, Opinion.DISAGREE);

        assertThat(court.isOver(caseId)).isTrue();
        assertThat(state(caseId)).isEqualTo(CaseState.ENFORCING);
        assertThat(happened(caseId, ClosingEvents.REFUSED)).isTrue();
        assertThat(lines(caseId)).contains("2024-09-02 不予结案");
    }

    @Test
    void aPanelWithoutMajorityConsidersTheClosingAgain() {
        String caseId = people.moneyCase("10000.00");
        people.officerProposes(caseId, "CLAIMANT_DIED");
        people.closingIsDrafted(caseId);
        people.panelIsConvened(caseId);
        people.nextMemberSays(caseId, Opinion.DISAGREE);
        people.nextMemberSays(caseId, Opinion.AGREE);
        people.nextMemberSays(caseId, Opinion.RETURN);

        assertThat(court.steps(caseId)).containsExactly(DRAFT);
        people.enforcementIsClosed(caseId);
        assertThat(state(caseId)).isEqualTo(CaseState.ENFORCEMENT_TERMINATED);
    }

    @Test
    void theMembersOfThePanelAreThreeDifferentJudgesAndSpeakForThemselves() {
        String caseId = people.moneyCase("10000.00");
        people.officerProposes(caseId, "OTHER_GROUND");
        people.closingIsDrafted(caseId);

        assertThatThrownBy(() -> people.panelIsConvened(caseId, List.of("he.yi1", "he.yi1", "he.yi2")))
                .hasMessageContaining("三名不同的人员");
        assertThatThrownBy(() -> people.panelIsConvened(caseId, List.of("he.yi1", "he.yi2", "cai.wu")))
                .hasMessageContaining("合议庭成员应为");
        people.panelIsConvened(caseId, List.of("he.yi1", "he.yi2", ClosingDriver.OFFICER));
        var task = court.theOpen(caseId, ClosingDecisionProcess.Elements.CONFIRM_OPINION);
        assertThat(task.getAssignee()).as("the presiding member speaks last").isEqualTo("he.yi2");
        assertThatThrownBy(() -> court.submit("he.yi2", task, Map.of("opinion", "DISAGREE")))
                .hasMessageContaining("请填写「理由」");
    }

    @Test
    void onlyThePresidingMemberSignsTheRulingOfThePanel() {
        String caseId = people.moneyCase("10000.00");
        people.officerProposes(caseId, "OTHER_GROUND");
        people.closingIsDrafted(caseId);
        people.panelIsConvened(caseId);
        ClosingDriver.PANEL.forEach(member -> people.nextMemberSays(caseId, Opinion.AGREE));

        assertThatThrownBy(() -> documents.sign(caseId, "he.yi2", "by-another"))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("应由审判长签发");
        people.documentIsSigned(caseId);
        assertThat(court.steps(caseId)).containsOnly(SERVE);
    }

    @Test
    void aReturnedClosingComesBackAndNothingPerformedIsRefused() {
        String caseId = houseIsHandedOver();
        court.begin(EnforcementClosingProcess.KEY, caseId);
        people.costsAreSettled(caseId);
        people.closingIsDrafted(caseId);

        assertThatThrownBy(() -> people.directorSays(caseId, "REFUSE")).hasMessageContaining("不能不予结案");
        assertThatThrownBy(() -> court.submit(
                        ClosingDriver.DIRECTOR, court.theOpen(caseId, APPROVE), Map.of("closingDecision", "RETURN")))
                .hasMessageContaining("请填写「理由」");
        people.directorSays(caseId, "RETURN");
        assertThat(court.steps(caseId)).containsExactly(DRAFT);
        people.enforcementIsClosed(caseId);
        assertThat(state(caseId)).isEqualTo(CaseState.ENFORCED);
    }

    @Test
    void aCostThatOpensAfterTheSettlementStopsTheApproval() {
        String caseId = houseIsHandedOver();
        court.begin(EnforcementClosingProcess.KEY, caseId);
        people.costsAreSettled(caseId);
        people.closingIsDrafted(caseId);
        storageIsOwed(caseId);

        assertThatThrownBy(() -> people.directorSays(caseId, "APPROVE")).hasMessageContaining("保管费用 300.00 元尚未了结");
        people.directorSays(caseId, "RETURN");
        people.enforcementIsClosed(caseId);
        assertThat(state(caseId)).isEqualTo(CaseState.ENFORCED);
    }

    @Test
    void aCostThatOpensAtTheLastMomentLeadsBackToTheCosts() {
        String caseId = houseIsHandedOver();
        court.begin(EnforcementClosingProcess.KEY, caseId);
        people.costsAreSettled(caseId);
        people.closingIsDrafted(caseId);
        people.closingIsApproved(caseId);
        storageIsOwed(caseId);
        people.closingIsServed(caseId);

        assertThat(state(caseId)).isEqualTo(CaseState.ENFORCING);
        assertThat(court.steps(caseId)).contains(EnforcementCostsProcess.Elements.NOTIFY_COSTS);
        people.enforcementIsClosed(caseId);
        assertThat(state(caseId)).isEqualTo(CaseState.ENFORCED);
    }

    @Test
    void thePresidentWaivesTheCostsOfANaturalPersonOrReducesTheFee() {
        String waived = paidCase("20000.00", PartyKind.NATURAL_PERSON);
        people.reliefIsRequested(waived);
        people.presidentDecides(waived, CostRelief.WAIVE, Map.of());
        assertThat(fee(waived).settlement()).isEqualTo(CostSettlement.WAIVED);
        assertThat(court.steps(waived)).containsExactly(DRAFT);

        String reduced = paidCase("20000.00", PartyKind.ENTERPRISE);
        people.reliefIsRequested(reduced);
        assertThatThrownBy(() -> people.presidentDecides(reduced, CostRelief.WAIVE, Map.of()))
                .hasMessageContaining("免交只适用于自然人");
        assertThatThrownBy(() -> people.presidentDecides(reduced, CostRelief.WRITE_OFF, Map.of()))
                .hasMessageContaining("执行完毕的案件");
        assertThatThrownBy(() -> people.presidentDecides(reduced, CostRelief.REDUCE, Map.of("reducedTo", "200.00")))
                .hasMessageContaining("小于应交的 200.00 元");
        people.presidentDecides(reduced, CostRelief.REDUCE, Map.of("reducedTo", "120.00"));
        people.enforcementIsClosed(reduced);
        assertThat(state(reduced)).isEqualTo(CaseState.ENFORCED);
        assertThat(costs.of(reduced))
                .extracting(cost -> cost.amount().stripTrailingZeros().toPlainString(), Cost::settlement)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("120", CostSettlement.PAID),
                        org.assertj.core.groups.Tuple.tuple("80", CostSettlement.WAIVED));
    }

    @Test
    void refusedReliefIsAskedForAgainAndWhatCannotBeCollectedIsWrittenOffWhenEnforcementEndsOpen() {
        String caseId = people.moneyCase("20000.00", "民事判决书", PartyKind.ENTERPRISE);
        people.debtorPays(caseId, "15000.00");
        people.officerProposes(caseId, "DEBTOR_DISSOLVED");
        people.reliefIsRequested(caseId);
        people.presidentDecides(caseId, CostRelief.REFUSE, Map.of());
        assertThat(court.steps(caseId)).containsExactly(EnforcementCostsProcess.Elements.NOTIFY_COSTS);
        people.reliefIsRequested(caseId);
        people.presidentDecides(caseId, CostRelief.WRITE_OFF, Map.of());

        people.enforcementIsClosed(caseId);
        assertThat(state(caseId)).isEqualTo(CaseState.ENFORCEMENT_TERMINATED);
    }

    @Test
    void onlyTheDifferenceIsAskedForWhenMoreIsPaidAfterARefusedClosing() {
        String caseId = people.moneyCase("53200.00");
        people.debtorPays(caseId, "8000.00");
        people.officerProposes(caseId, "FILED_ELSEWHERE_FIRST");
        people.closingIsDrafted(caseId);
        people.directorSays(caseId, "REFUSE");
        assertThat(fee(caseId).settlement()).isEqualTo(CostSettlement.NOT_DUE);
        people.officerProposes(caseId, "APPLICATION_WITHDRAWN");
        people.costsAreSettled(caseId);
        people.closingIsDrafted(caseId);
        people.panelIsConvened(caseId);
        ClosingDriver.PANEL.forEach(member -> people.nextMemberSays(caseId, Opinion.DISAGREE));
        people.debtorPays(caseId, "45200.00");
        court.begin(EnforcementClosingProcess.KEY, caseId);

        people.enforcementIsClosed(caseId);
        assertThat(costs.of(caseId).stream().map(Cost::amount).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("698");
        assertThat(state(caseId)).isEqualTo(CaseState.ENFORCED);
    }

    @Test
    void aFeeOutsideTheMarginIsRefused() {
        String caseId = houseIsHandedOver();
        court.begin(EnforcementClosingProcess.KEY, caseId);
        var task = court.theOpen(caseId, EnforcementCostsProcess.Elements.SET_FEE);

        assertThatThrownBy(() -> court.submit(ClosingDriver.OFFICER, task, Map.of("feeAmount", "501.00")))
                .hasMessageContaining("应在 50.00 元至 500.00 元之间");
    }

    @Test
    void whatIsServedCannotBeServedBeforeItWasSigned() {
        String caseId = people.moneyCase("10000.00");
        people.officerProposes(caseId, "OTHER_GROUND");
        people.closingIsDrafted(caseId);
        people.closingIsApproved(caseId);

        assertThatThrownBy(() -> court.submit(
                        ClosingDriver.ASSISTANT,
                        court.open(caseId, SERVE).get(0),
                        Map.of("servedOn", "2024-09-01", "serviceManner", "直接送达", "remediesTold", true)))
                .hasMessageContaining("不能早于文书签发之日");
    }

    @Test
    void whenAllIsPerformedBesidesAProposedClosingItWaitsForThatOne() {
        String refused = people.moneyCase("10000.00");
        people.officerProposes(refused, "FILED_ELSEWHERE_FIRST");
        people.debtorPays(refused, "10000.00");
        court.begin(EnforcementClosingProcess.KEY, refused);
        assertThat(court.steps(refused)).containsExactly(DRAFT);
        people.closingIsDrafted(refused);
        people.directorSays(refused, "REFUSE");
        people.enforcementIsClosed(refused);
        assertThat(state(refused)).isEqualTo(CaseState.ENFORCED);
        assertThat(court.isOver(refused)).isTrue();

        String closed = people.moneyCase("10000.00");
        people.officerProposes(closed, "SETTLED_AND_WITHDRAWN");
        court.begin(EnforcementClosingProcess.KEY, closed);
        people.enforcementIsClosed(closed);
        assertThat(state(closed)).isEqualTo(CaseState.ENFORCEMENT_TERMINATED);
        assertThat(court.isOver(closed)).isTrue();
        court.begin(EnforcementClosingProcess.KEY, closed);
        assertThat(court.isOver(closed)).as("asked again it only says how").isTrue();
    }

    @Test
    void whatComesInAfterTheEndIsKeptOrHandedOnAndNeverFails() {
        String caseId = people.moneyCase("10000.00");
        people.officerProposes(caseId, "OTHER_GROUND");
        people.enforcementIsClosed(caseId);
        Obligation money = cases.obligations(caseId).get(0);

        assertThat(report(
                        ClosingDriver.OFFICER,
                        caseId,
                        EventName.PERFORMANCE_REPORTED,
                        Map.of("personId", money.debtorIds().get(0), "amount", "500.00")))
                .isIn(Delivery.KEPT, Delivery.HANDED_TO_OFFICER);
        assertThat(report("cai.jue", caseId, EventName.OBJECTION_RECEIVED, Map.of("kind", "CONDUCT")))
                .isIn(Delivery.KEPT, Delivery.HANDED_TO_OFFICER, Delivery.BEGUN);
        assertThat(state(caseId)).isEqualTo(CaseState.ENFORCEMENT_TERMINATED);
    }

    private Delivery report(String by, String caseId, EventName name, Map<String, String> told) {
        return court.report(by, caseId, name, UUID.randomUUID().toString(), clock.today(), told);
    }

    private String houseIsHandedOver() {
        String caseId = docket.houseCase().caseId();
        people.everythingElseIsPerformed(caseId);
        return caseId;
    }

    private String paidCase(String amount, PartyKind debtor) {
        String caseId = people.moneyCase(amount, "民事判决书", debtor);
        people.debtorPays(caseId, amount);
        court.begin(EnforcementClosingProcess.KEY, caseId);
        return caseId;
    }

    private void storageIsOwed(String caseId) {
        costs.incur(caseId, "storage", CostKind.STORAGE, new BigDecimal("300"), clock.today(), "遗留物品保管");
    }

    private CaseState state(String caseId) {
        return cases.get(caseId).state();
    }

    private Cost fee(String caseId) {
        return costs.find(caseId, EnforcementFees.KEY).orElseThrow();
    }

    private boolean happened(String caseId, String kind) {
        return timeline.latest(caseId, kind, null, null).isPresent();
    }

    private List<String> clocks(String caseId) {
        return deadlines.of(caseId).stream().map(RunningClock::ruleId).toList();
    }

    private List<String> lines(String caseId) {
        return sections.stream()
                .filter(section -> section.title().equals("结案"))
                .flatMap(section -> section.of(caseId).stream())
                .map(CaseSection.Line::text)
                .toList();
    }
}
