package org.lishenzhi.preservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lishenzhi.preservation.PreservationDriver.deposit;
import static org.lishenzhi.preservation.PreservationDriver.exempt;
import static org.lishenzhi.preservation.PreservationDriver.row;
import static org.lishenzhi.preservation.PreservationDriver.secured;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.casefile.PartyRole;
import org.lishenzhi.preservation.process.PreservationRulingProcess;
import org.lishenzhi.preservation.process.PropertyPreservationProcess.Elements;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** What the court does not take of those who apply for preservation, rule on it and carry it out. */
@CourtTest
class PreservationDoorTest {

    @Autowired
    private PreservationDriver people;

    @Autowired
    private CourtHouse court;

    @Autowired
    private TestClock clock;

    @Autowired
    private CaseFile cases;

    @Autowired
    private Seizures seizures;

    @Autowired
    private Applications applications;

    @Autowired
    private Rulings rulings;

    @BeforeEach
    void itIsTheDayOfTheApplication() {
        clock.set(LocalDate.of(2024, 9, 5).atTime(9, 0));
    }

    @Test
    void onlyTheApplicantOfAnOpenCaseMayApply() {
        String open = people.trial();
        String respondent = cases.parties(open).stream()
                .filter(party -> party.role() == PartyRole.RESPONDENT)
                .findFirst()
                .orElseThrow()
                .id();
        String closed = people.caseIn(CaseState.SUIT_WITHDRAWN);
        String enforced = people.caseIn(CaseState.ENFORCING);

        refused(() -> people.apply(open, UUID.randomUUID().toString(), respondent), "不能由其申请财产保全");
        refused(() -> people.applied(closed), "本案已撤诉，不能申请财产保全");
        refused(() -> people.applied(enforced), "应当直接采取执行措施");
        assertThat(applications.of(open)).isEmpty();
    }

    @Test
    void atTheCounterTheIdentityOfBothSidesIsChecked() {
        refused(
                () -> people.appliesBeforeSuit(Map.of("respondentIdNumber", "150304198001010019")),
                "「证件号码」不是有效的公民身份号码");
        refused(() -> people.appliesBeforeSuit(Map.of("appliedOn", "2024-09-06")), "不能晚于今天");
        refused(() -> people.appliesBeforeSuit(Map.of("respondentName", "")), "请填写「被申请人姓名或者名称」");
    }

    @Test
    void securityKeepsToTheLaw() {
        String inSuit = people.trial();
        people.applied(inSuit);
        refused(() -> people.clerkRegisters(inSuit, secured("60000.01")), "百分之三十");
        refused(() -> people.clerkRegisters(inSuit, exempt(ExemptionGround.TITLE_IN_FORCE)), "不适用于诉讼中保全");
        refused(
                () -> people.clerkRegisters(
                        inSuit, Map.of("securityDemand", "REQUIRED", "securitySum", "60000", "urgent", true)),
                "请填写「紧急情况」");
        people.clerkRegisters(inSuit, secured("60000"));
        refused(() -> people.securityIsProvided(inSuit, "59999"), "少于责令提供的");

        String beforeSuit = people.appliesBeforeSuit(Map.of());
        refused(() -> people.clerkRegisters(beforeSuit, exempt(ExemptionGround.CLEAR_CLAIM)), "「担保」不能免除");
        assertThat(court.steps(beforeSuit)).containsExactly(Elements.REGISTER_APPLICATION);
    }

    @Test
    void nothingIsGrantedWithoutTheSecurityDemandedAndNobodySignsHisOwnDraft() {
        String caseId = people.trial();
        people.applied(caseId);
        people.clerkRegisters(caseId, secured("60000"));
        people.securityIsNotProvided(caseId);
        refused(() -> people.financeTakesFee(caseId, Map.of("paidOn", "2024-09-04")), "「交费日期」");
        people.financeTakesFee(caseId);
        refused(() -> people.assistantDrafts(caseId, RulingOutcome.GRANTED), "尚未提供担保");
        people.assistantDrafts(caseId, RulingOutcome.REFUSED);

        String eventId = applications.of(caseId).get(0).eventId();
        refused(() -> rulings.sign(eventId, PreservationDriver.ASSISTANT), "拟稿人不得自行签发");
        assertThat(court.steps(caseId)).containsExactly(PreservationRulingProcess.Elements.SIGN_RULING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DEPOSIT   | 200000.01 | 1 |            | 超过请求保全的",
                "DEPOSIT   | 1000      | 1 | 2025-09-06 | 「期限至」不能晚于 2025-09-05",
                "MOVABLE   | 1000      | 1 | 2026-09-06 | 「期限至」不能晚于 2026-09-05",
                "IMMOVABLE | 1000      | 1 | 2027-09-06 | 「期限至」不能晚于 2027-09-05",
                "DEPOSIT   | 1000      | 1 | 2024-09-05 | 应晚于",
                "DEPOSIT   | 1000      | 2 | 2025-01-01 | 轮候",
                "DEPOSIT   | 1000      | 0 |            | 「顺位」不能小于 1",
                "DEPOSIT   | 0         | 1 |            | 「数额或者价值（元）」"
            })
    void measuresKeepToTheRequestAndTheLongestTerm(
            String kind, String value, String place, String until, String sentence) {
        String caseId = people.trial();
        people.granted(caseId);

        refused(
                () -> people.executed(caseId, row(kind, "6222020000020001", value, place, until == null ? "" : until)),
                sentence);

        assertThat(seizures.of(caseId)).as("nothing half done").isEmpty();
        assertThat(court.steps(caseId)).containsExactly(Elements.EXECUTE_PRESERVATION);
    }

    @Test
    void propertyThatCannotBeDividedMayBeWorthMore() {
        String caseId = people.trial();
        people.granted(caseId);

        people.executed(caseId, Map.of("indivisible", "房屋不可分割"), row("IMMOVABLE", "蒙0001235号", "300000", "1", ""));

        assertThat(seizures.of(caseId)).hasSize(1);
    }

    @Test
    void aMeasureIsTakenOnPropertyOfARespondentAndNotBeforeTheRuling() {
        String caseId = people.trial();
        people.granted(caseId);

        refused(
                () -> people.executed(caseId, Map.of("takenOn", "2024-09-04"), deposit("6222020000020002", "1")),
                "「实施日期」");
        refused(() -> people.executed(caseId, deposit("6222020000020002", "1").replace("王平", "高山")), "被保全人应为本案被告");
        people.executed(caseId, deposit("6222020000020002", "1"));
        refused(
                () -> court.submit(
                        PreservationDriver.ASSISTANT,
                        court.open(caseId, Elements.SERVE_RULING).get(0),
                        Map.of("servedOn", "2024-09-04", "serviceManner", "直接送达", "remediesTold", true)),
                "「送达日期」");
    }

    private static void refused(ThrowingCallable act, String sentence) {
        assertThatThrownBy(act).hasMessageContaining(sentence);
    }
}
