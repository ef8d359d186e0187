package org.lishenzhi.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lishenzhi.succession.SuccessionDriver.company;
import static org.lishenzhi.succession.SuccessionDriver.person;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lishenzhi.casefile.CaseEvent;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseSection.Line;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.casefile.CreditorRoll;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.Liability;
import org.lishenzhi.casefile.LiabilityKind;
import org.lishenzhi.casefile.NewCase.NewObligation;
import org.lishenzhi.casefile.ObligationKind;
import org.lishenzhi.casefile.Party;
import org.lishenzhi.casefile.PartyRole;
import org.lishenzhi.casefile.PartyRoll;
import org.lishenzhi.casefile.Performances;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.engine.events.Delivery;
import org.lishenzhi.law.CourtClock;
import org.lishenzhi.succession.process.DebtorDeathProcess;
import org.lishenzhi.succession.process.PartySuccessionProcess;
import org.lishenzhi.succession.process.PartySuccessionProcess.Elements;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Docket;
import org.lishenzhi.support.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** Changes of parties in enforcement, from the application to the file, and the death of debtors. */
@CourtTest
class SuccessionProcessTest {

    private static final Liability SEVERAL = new Liability(LiabilityKind.JOINT_AND_SEVERAL, List.of());
    private static final Liability SHARES =
            new Liability(LiabilityKind.SHARES, List.of(new BigDecimal("500.00"), new BigDecimal("400.00")));

    @Autowired
    private SuccessionDriver people;

    @Autowired
    private CourtHouse court;

    @Autowired
    private CaseFile cases;

    @Autowired
    private PartyRoll roll;

    @Autowired
    private Performances performances;

    @Autowired
    private CreditorRoll creditors;

    @Autowired
    private Timeline timeline;

    @Autowired
    private SuccessionRules rules;

    @Autowired
    private SuccessionSection changes;

    @Autowired
    private SharesSection shares;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void itIsTheDayOfTheApplication() {
        clock.set(LocalDate.of(2024, 9, 5).atTime(9, 0));
    }

    @Test
    void theHeirOfADebtorTakesHisPlaceWithinTheEstateAfterAPublicHearing() {
        String caseId = people.moneyCase(SEVERAL);
        people.pays(caseId, "王平", "100.00");
        assertThat(people.applied(caseId, SuccessionKind.DEBTOR_DIED, "王平", "王安"))
                .isEqualTo(Delivery.BEGUN);
        assertThat(people.names(caseId, PartyRole.THIRD_PARTY)).containsExactly("王安");
        assertThat(court.theOpen(caseId, Elements.REVIEW_SUCCESSION)
                        .getDueDate()
                        .toInstant()
                        .atZone(CourtClock.ZONE)
                        .toLocalDate())
                .isEqualTo("2024-11-04");
        people.reviewed(caseId, "HEARING");
        people.heard(caseId, "甲", "乙", "丙");
        people.drafted(caseId, "GRANTED", Map.of("limitAmount", "300.00"));
        people.signed(caseId, SuccessionDriver.PANEL, "SIGN");

        assertThat(court.open(caseId, Elements.SERVE_RULING).stream().map(court::personOf))
                .containsExactlyInAnyOrder(
                        people.party(caseId, "高山"), people.party(caseId, "宫静"), people.party(caseId, "王安"));
        assertThat(people.sees(SuccessionDriver.ASSISTANT, caseId, Elements.SERVE_RULING))
                .hasEntrySatisfying(
                        "remedies", told -> assertThat(told.toString()).contains("申请复议，期限10日"))
                .hasEntrySatisfying("succession", told -> assertThat(told.toString())
                        .contains("王某 → 王某，在遗产范围内承担责任，以 300.00 元为限（变更追加规定第十条第一款）"));
        people.served(caseId);
        people.officerChecksOpenSteps(caseId);

        assertThat(court.isOver(caseId)).isTrue();
        assertThat(people.names(caseId, PartyRole.RESPONDENT)).containsExactly("宫静", "王安");
        assertThat(roll.everyone(caseId))
                .filteredOn(party -> party.name().equals("王平"))
                .singleElement()
                .extracting(Party::leftOn)
                .isEqualTo(clock.today());
        assertThat(people.owes(caseId, "王安")).isEqualByComparingTo("300.00");
        assertThat(people.owes(caseId, "宫静")).isEqualByComparingTo("800.00");
        assertThat(people.owes(caseId, "王平")).isZero();
        assertThat(kinds(caseId))
                .contains(SuccessionEvents.HEARING_HELD, SuccessionEvents.RULED, SuccessionEvents.RULING_SERVED)
                .doesNotContain(SuccessionEvents.ACTIONABLE_RULING_SERVED);
        assertThat(changes.of(caseId)).extracting(Line::label).containsExactly("当事人已变更 2024-09-05", "原被执行人", "被执行人");
        assertThat(shares.of(caseId)).extracting(Line::text).contains("王某，承受或者担负王某的义务，以 300.00 元为限，现可要求其履行 300.00 元");
    }

    @Test
    void theHeirsOfOneShareOweItTogetherAndPayingItFreesThemAlone() {
        String caseId = people.moneyCase(SHARES);
        people.pays(caseId, "王平", "100.00");
        for (String heir : List.of("王安", "王宁")) {
            people.applied(caseId, SuccessionKind.DEBTOR_DIED, "王平", heir);
            people.granted(caseId);
        }
        assertThat(people.owes(caseId, "王安")).isEqualByComparingTo("400.00");
        assertThat(people.owes(caseId, "王宁")).isEqualByComparingTo("400.00");
        assertThatThrownBy(() -> people.pays(caseId, "王安", "400.01"))
                .isInstanceOf(InputRejected.class)
                .hasMessage("「金额」超过该当事人按份应当履行的余额 400.00 元，请核对");
        people.pays(caseId, "王安", "400.00");

        assertThat(performances.hasPerformed(people.obligation(caseId), people.party(caseId, "王宁")))
                .isTrue();
        assertThat(people.owes(caseId, "宫静")).isEqualByComparingTo("400.00");
        assertThat(performances.allPerformed(caseId)).isFalse();
        people.pays(caseId, "宫静", "400.00");
        assertThat(performances.allPerformed(caseId)).isTrue();
    }

    @Test
    void aCoDebtorWhoInheritsOwesBothShares() {
        String caseId = people.moneyCase(SHARES);
        people.pays(caseId, "王平", "100.00");
        people.report(
                caseId,
                Map.of(
                        "kind",
                        "DEBTOR_DIED",
                        "predecessor",
                        people.party(caseId, "王平"),
                        "successor",
                        people.party(caseId, "宫静")));
        people.granted(caseId);

        assertThat(people.names(caseId, PartyRole.RESPONDENT)).containsExactly("宫静");
        assertThat(people.owes(caseId, "宫静")).isEqualByComparingTo("800.00");
    }

    @Test
    void whoBoughtTheClaimIsTheCreditorAndTheSellerIsServedToo() {
        String caseId = people.moneyCase(SEVERAL);
        people.applied(caseId, SuccessionKind.CLAIM_ASSIGNED, "高山", "赵青");
        people.reviewed(caseId, "SIMPLE");
        people.drafted(caseId, "GRANTED", Map.of());
        people.signed(caseId, SuccessionDriver.PANEL, "SIGN");
        assertThat(court.open(caseId, Elements.SERVE_RULING)).hasSize(4);
        people.served(caseId);
        people.officerChecksOpenSteps(caseId);

        assertThat(people.names(caseId, PartyRole.APPLICANT)).containsExactly("赵青");
        assertThat(creditors.of(people.obligation(caseId)))
                .singleElement()
                .returns(people.party(caseId, "赵青"), creditor -> creditor.partyId());
    }

    @Test
    void theHeirsOfOneOfTwoCreditorsShareHisHalf() {
        String caseId = people.opened(
                List.of(
                        person(PartyRole.APPLICANT, "高山"),
                        person(PartyRole.APPLICANT, "高原"),
                        person(PartyRole.RESPONDENT, "王平")),
                new NewObligation(ObligationKind.MONEY, "支付货款", new BigDecimal("900.00"), null, List.of(2)));
        for (String heir : List.of("高安", "高宁")) {
            people.applied(caseId, SuccessionKind.CREDITOR_DIED, "高山", heir);
            people.granted(caseId);
        }

        assertThat(creditors.split(people.obligation(caseId), new BigDecimal("100.00")))
                .containsOnly(
                        Map.entry(people.party(caseId, "高原"), new BigDecimal("50.00")),
                        Map.entry(people.party(caseId, "高安"), new BigDecimal("25.00")),
                        Map.entry(people.party(caseId, "高宁"), new BigDecimal("25.00")));
        assertThat(people.names(caseId, PartyRole.APPLICANT)).containsExactly("高原", "高安", "高宁");
        assertThat(shares.of(caseId)).extracting(Line::label).containsExactly("判项 1（共同）", "义务人", "权利人", "权利人", "权利人");
    }

    @Test
    void aCoCreditorWhoInheritsHasBothParts() {
        String caseId = people.opened(
                List.of(
                        person(PartyRole.APPLICANT, "高山"),
                        person(PartyRole.APPLICANT, "高原"),
                        person(PartyRole.APPLICANT, "高安"),
                        person(PartyRole.RESPONDENT, "王平")),
                new NewObligation(ObligationKind.MONEY, "支付货款", new BigDecimal("900.00"), null, List.of(3)));
        people.report(
                caseId,
                Map.of(
                        "kind",
                        "CREDITOR_DIED",
                        "predecessor",
                        people.party(caseId, "高山"),
                        "successor",
                        people.party(caseId, "高原")));
        people.granted(caseId);

        assertThat(creditors.split(people.obligation(caseId), new BigDecimal("90.00")))
                .containsOnly(
                        Map.entry(people.party(caseId, "高原"), new BigDecimal("60.00")),
                        Map.entry(people.party(caseId, "高安"), new BigDecimal("30.00")));
    }

    @Test
    void aShareholderAnswersBesideTheCompanyUpToHisUnpaidCapitalAndMaySue() {
        String caseId = companyCase();
        people.applied(caseId, SuccessionKind.CAPITAL_UNPAID, "海达商贸", "钱进");
        people.reviewed(caseId, "SIMPLE");
        people.drafted(caseId, "GRANTED", Map.of("limitAmount", "200.00"));
        people.signed(caseId, SuccessionDriver.PANEL, "SIGN");
        assertThat(people.sees(SuccessionDriver.ASSISTANT, caseId, Elements.SERVE_RULING))
                .hasEntrySatisfying(
                        "remedies", told -> assertThat(told.toString()).contains("提起执行异议之诉，期限15日"));
        people.served(caseId);
        people.officerChecksOpenSteps(caseId);

        assertThat(people.names(caseId, PartyRole.RESPONDENT)).containsExactly("海达商贸", "钱进");
        assertThat(people.owes(caseId, "钱进")).isEqualByComparingTo("200.00");
        people.pays(caseId, "钱进", "200.00");
        assertThat(people.owes(caseId, "钱进")).isZero();
        assertThat(people.owes(caseId, "海达商贸")).isEqualByComparingTo("700.00");
        assertThat(cases.obligations(caseId).get(1).debtorIds()).containsExactly(people.party(caseId, "海达商贸"));
        assertThat(kinds(caseId)).contains(SuccessionEvents.ACTIONABLE_RULING_SERVED);
    }

    @Test
    void aDraftThatIsReturnedMayEndInDismissalAndTheThirdPartyLeaves() {
        String caseId = companyCase();
        people.applied(caseId, SuccessionKind.SOLE_SHAREHOLDER, "海达商贸", "钱进");
        people.reviewed(caseId, "SIMPLE");
        assertThatThrownBy(() -> people.drafted(caseId, "GRANTED", Map.of("limitAmount", "1.00")))
                .hasMessageContaining("「责任范围的金额」");
        people.drafted(caseId, "GRANTED", Map.of());
        people.signed(caseId, SuccessionDriver.PANEL, "RETURN");
        people.drafted(caseId, "DENIED", Map.of());
        people.signed(caseId, SuccessionDriver.PANEL, "SIGN");
        people.served(caseId);

        assertThat(court.isOver(caseId)).isTrue();
        assertThat(people.names(caseId, PartyRole.RESPONDENT)).containsExactly("海达商贸");
        assertThat(people.names(caseId, PartyRole.THIRD_PARTY)).isEmpty();
        assertThat(people.obligation(caseId).debtorIds()).hasSize(1);
        assertThat(kinds(caseId)).doesNotContain(SuccessionEvents.PARTIES_CHANGED);
        assertThat(changes.of(caseId)).first().returns("已裁定驳回 2024-09-05", Line::label);
    }

    @Test
    void anApplicationThatIsWithdrawnLeavesThePartiesAsTheyWere() {
        String caseId = people.moneyCase(SEVERAL);
        people.applied(caseId, SuccessionKind.DEBTOR_DIED, "王平", "王安");
        people.reviewed(caseId, "WITHDRAWN");

        assertThat(court.isOver(caseId)).isTrue();
        assertThat(cases.parties(caseId)).extracting(Party::name).containsExactly("高山", "王平", "宫静");
        assertThat(kinds(caseId)).contains(SuccessionEvents.WITHDRAWN);
    }

    @Test
    void aNewNameTakesNoRuling() {
        String caseId = companyCase();
        people.applied(caseId, SuccessionKind.DEBTOR_RENAMED, "海达商贸", "海达实业");

        assertThat(court.steps(caseId)).containsExactly(Elements.REVIEW_OPEN_STEPS);
        people.officerChecksOpenSteps(caseId);
        assertThat(people.names(caseId, PartyRole.RESPONDENT)).containsExactly("海达实业");
        assertThat(kinds(caseId)).doesNotContain(SuccessionEvents.RULED);
    }

    /** Each kind goes its way, as the table has it: the right side changes, and the former party stays or leaves. */
    @ParameterizedTest
    @EnumSource(SuccessionKind.class)
    void everyKindChangesThePartiesAsItsRowSays(SuccessionKind kind) {
        SuccessionRule rule = rules.of(kind);
        boolean persons = rule.who().equals("NATURAL_PERSON");
        String caseId = persons
                ? people.moneyCase(Liability.JOINT)
                : people.opened(
                        List.of(company(PartyRole.APPLICANT, "高山"), company(PartyRole.RESPONDENT, "王平")),
                        new NewObligation(ObligationKind.MONEY, "支付货款", new BigDecimal("900.00"), null, List.of(1)));
        String before = rule.side() == PartyRole.APPLICANT ? "高山" : "王平";
        people.applied(caseId, kind, before, "孙立");
        if (rule.ruling()) {
            people.granted(caseId);
        } else {
            people.officerChecksOpenSteps(caseId);
        }

        assertThat(rule.article()).startsWith("变更追加规定第");
        assertThat(people.names(caseId, rule.side())).contains("孙立");
        assertThat(people.names(caseId, rule.side()).contains(before))
                .isEqualTo(rule.change() == SuccessionChange.JOINS);
        assertThat(people.obligation(caseId).debtorIds().contains(people.party(caseId, "孙立")))
                .isEqualTo(rule.side() == PartyRole.RESPONDENT);
        assertThat(kinds(caseId).contains(SuccessionEvents.ACTIONABLE_RULING_SERVED))
                .isEqualTo(rule.ruling() && rule.remedy() == SuccessionRemedy.SUIT);
    }

    @Test
    void thePanelIsThreePeopleAndDaysAreInOrder() {
        String caseId = people.moneyCase(SEVERAL);
        people.applied(caseId, SuccessionKind.DEBTOR_DIED, "王平", "王安");
        people.reviewed(caseId, "HEARING");
        assertThatThrownBy(() -> people.heard(caseId, "甲", "乙", "甲")).hasMessageContaining("「合议庭成员」应为三名不同的人");
        people.heard(caseId, "甲", "乙", "丙");
        people.drafted(caseId, "GRANTED", Map.of());
        people.signed(caseId, SuccessionDriver.PANEL, "SIGN");
        var task = court.open(caseId, Elements.SERVE_RULING).get(0);
        assertThatThrownBy(() -> court.submit(SuccessionDriver.ASSISTANT, task, SuccessionDriver.service("2024-09-04")))
                .hasMessageContaining("「送达日期」应在裁定作出之日2024-09-05至今天之间");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "kind,        NOBODY_KNOWS,    「变更追加情形」不在可选范围内",
        "kind,        CREDITOR_DIED,   「原当事人」应为本案的申请执行人",
        "kind,        DEBTOR_MERGED,   与「原当事人」的主体类别不符",
        "predecessor, somebody,        「原当事人」不属于本案",
        "name,        '',              二者填一项",
        "successor,   the debtor,      二者填一项",
        "partyKind,   '',              「主体类别」不在可选范围内",
        "unverifiable,'',              请填写「证件号码」",
        "idNumber,    150304198001010019, 不是有效的公民身份号码"
    })
    void whatCannotBeTakenIsRefusedAndNothingIsKept(String field, String value, String sentence) {
        String caseId = people.moneyCase(SEVERAL);
        Map<String, String> told =
                new HashMap<>(SuccessionDriver.stranger(SuccessionKind.DEBTOR_DIED, people.party(caseId, "王平"), "王安"));
        told.put(field, value);

        assertThatThrownBy(() -> people.report(caseId, told))
                .isInstanceOf(InputRejected.class)
                .hasMessageContaining(sentence);
        assertThat(roll.everyone(caseId)).hasSize(3);
        assertThat(court.isOver(caseId)).isTrue();
        assertThat(kinds(caseId)).isEmpty();
    }

    @Test
    void nobodyFollowsHimselfOrHisOpponentOrTwice() {
        String caseId = people.moneyCase(SEVERAL);
        Map<String, String> told =
                new HashMap<>(Map.of("kind", "DEBTOR_DIED", "predecessor", people.party(caseId, "王平")));

        told.put("successor", people.party(caseId, "王平"));
        refused(caseId, told, "「承受人」不能是「原当事人」本人");
        told.put("successor", people.party(caseId, "高山"));
        refused(caseId, told, "「承受人」是本案对方当事人");
        told.put("successor", "somebody");
        refused(caseId, told, "「承受人」不是本案当事人");
        told.put("successor", people.party(caseId, "宫静"));
        people.report(caseId, told);
        refused(caseId, told, "请勿重复登记");
    }

    @Test
    void onlyACaseInEnforcementAndWithMoneyTakesSuchApplications() {
        String house = people.opened(
                List.of(person(PartyRole.APPLICANT, "高山"), company(PartyRole.RESPONDENT, "海达商贸")),
                new NewObligation(ObligationKind.HOUSE, "返还房屋", null, "乌达区1号", List.of(1)));
        refused(
                house,
                SuccessionDriver.stranger(SuccessionKind.CAPITAL_UNPAID, people.party(house, "海达商贸"), "钱进"),
                "本案没有给付金钱的判项");
        cases.moveTo(house, CaseState.ENFORCED);
        refused(
                house,
                SuccessionDriver.stranger(SuccessionKind.DEBTOR_RENAMED, people.party(house, "海达商贸"), "海达"),
                "本案执行完毕，执行中的案件才能申请");
    }

    @Test
    void whoHasLeftIsFollowedOnlyForTheSameReason() {
        String caseId = people.moneyCase(SEVERAL);
        people.applied(caseId, SuccessionKind.DEBTOR_DIED, "王平", "王安");
        people.granted(caseId);

        refused(
                caseId,
                SuccessionDriver.stranger(SuccessionKind.DEBTOR_MISSING, people.party(caseId, "王平"), "王宁"),
                "「原当事人」已不是本案当事人");
    }

    @Test
    void aDeadDebtorWithAnEstateIsFollowedWhenTheApplicantAsksForIt() {
        String caseId = people.moneyCase(SEVERAL);
        assertThat(people.dies(caseId, "王平")).isEqualTo(Delivery.BEGUN);
        people.estate(caseId, "FOUND");
        people.officerTellsTheApplicant(caseId);

        assertThat(court.isOver(caseId)).isTrue();
        assertThat(kinds(caseId)).contains(SuccessionEvents.ESTATE_INVESTIGATED);
    }

    @Test
    void withoutAnEstateTheOthersArePursued() {
        String caseId = people.moneyCase(SEVERAL);
        people.dies(caseId, "王平");
        people.estate(caseId, "NONE");

        assertThat(court.isOver(caseId)).isTrue();
    }

    @Test
    void withoutAnEstateAndWithoutAnybodyElseTheOfficerIsToProposeTermination() {
        String caseId = people.moneyCase(SHARES);
        people.pays(caseId, "宫静", "400.00");
        people.dies(caseId, "王平");
        people.estate(caseId, "NONE");

        assertThat(court.theOpen(caseId, DebtorDeathProcess.Elements.REQUEST_TERMINATION)
                        .getAssignee())
                .isEqualTo(Docket.OFFICER);
        people.officerProposesTermination(caseId);
        assertThat(court.isOver(caseId)).isTrue();
    }

    @Test
    void onlyTheDeathOfAPersonUnderEnforcementIsTakenAndOnce() {
        String caseId = people.moneyCase(SEVERAL);
        String other = companyCase();
        people.dies(caseId, "王平");

        assertThatThrownBy(() -> people.dies(caseId, "王平")).hasMessage("该被执行人死亡已经登记");
        assertThatThrownBy(() -> people.dies(caseId, "高山")).hasMessageContaining("应为本案的被执行人");
        assertThatThrownBy(() -> people.dies(other, "海达商贸")).hasMessageContaining("并且是自然人");
        cases.moveTo(other, CaseState.ENFORCED);
        assertThatThrownBy(() -> people.dies(other, "海达商贸")).hasMessageContaining("不是执行中的案件");
        assertThat(court.processes(caseId)).containsExactly(DebtorDeathProcess.KEY);
    }

    @Test
    void severalApplicationsOfOneCaseAreReviewedBesideEachOther() {
        String caseId = people.moneyCase(SEVERAL);
        people.applied(caseId, SuccessionKind.DEBTOR_DIED, "王平", "王安");
        people.applied(caseId, SuccessionKind.DEBTOR_DIED, "王平", "王宁");

        assertThat(court.processes(caseId))
                .containsOnly(PartySuccessionProcess.KEY)
                .hasSize(2);
        assertThat(people.names(caseId, PartyRole.THIRD_PARTY)).containsExactly("王安", "王宁");
    }

    private String companyCase() {
        return people.opened(
                List.of(person(PartyRole.APPLICANT, "高山"), company(PartyRole.RESPONDENT, "海达商贸")),
                new NewObligation(ObligationKind.MONEY, "支付货款", new BigDecimal("900.00"), null, List.of(1)),
                new NewObligation(ObligationKind.ACT, "交付合格证", null, null, List.of(1)));
    }

    private void refused(String caseId, Map<String, String> told, String sentence) {
        assertThatThrownBy(() -> people.report(caseId, told))
                .isInstanceOf(InputRejected.class)
                .hasMessageContaining(sentence);
    }

    private List<String> kinds(String caseId) {
        return timeline.of(caseId).stream().map(CaseEvent::kind).toList();
    }
}
