package org.lishenzhi.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseRole;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.casefile.NewEvent;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.Stays;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.deadlines.ClockScope;
import org.lishenzhi.deadlines.Deadlines;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.law.CourtClock;
import org.lishenzhi.objection.process.ObjectionFilingProcess;
import org.lishenzhi.objection.process.ObjectionReconsiderationProcess;
import org.lishenzhi.objection.process.ObjectionReviewProcess;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Docket;
import org.lishenzhi.support.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An objection from the paper to its last remedy: accepted or not, reviewed by others than the officer, served on each. */
@CourtTest
class EnforcementObjectionProcessTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 9, 9);
    private static final List<String> PANEL = ObjectionDriver.PANEL;

    @Autowired
    private Docket docket;

    @Autowired
    private ObjectionDriver people;

    @Autowired
    private CourtHouse court;

    @Autowired
    private CaseFile cases;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Objections objections;

    @Autowired
    private ObjectionFilings filings;

    @Autowired
    private Stays stays;

    @Autowired
    private ObjectionSection section;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private Obligation house;

    @BeforeEach
    void aCaseIsBeingEnforced() {
        clock.set(MONDAY.atTime(9, 0));
        house = docket.houseCase();
    }

    private String caseId() {
        return house.caseId();
    }

    @Test
    void anObjectionRunsFromThePaperToTheServiceOnEverybody() {
        String debtor = house.debtorIds().get(0);
        String id =
                people.comesIn(house, ObjectionKind.CONDUCT, Map.of("personId", debtor, "obligationId", house.id()));
        people.registers(caseId(), "ACCEPT", Map.of());
        people.notifies(caseId());
        people.formsPanel(caseId(), PANEL, "YES");
        people.hears(caseId());
        people.deliberates(PANEL.get(1), caseId(), ObjectionOutcome.PARTLY);
        people.drafts(caseId());
        people.signs(PANEL.get(0), caseId(), "SIGN");
        assertThat(court.steps(caseId())).as("two have not signed").containsExactly(sign());
        people.signs(PANEL.get(1), caseId(), "SIGN");
        people.signs(PANEL.get(2), caseId(), "SIGN");
        people.servesObjector(caseId());
        clock.set(MONDAY.plusDays(2).atTime(9, 0));
        people.servesOthers(caseId());

        assertThat(court.isOver(caseId())).isTrue();
        assertThat(objections.find(id).orElseThrow())
                .returns(ObjectionOutcome.PARTLY, Objection::outcome)
                .returns(MONDAY, Objection::servedOn);
        assertThat(filings.get(id).number()).matches("\\(2024\\)内0304执异\\d+号");
        assertThat(cases.get(caseId()).number()).as("the case keeps its own").doesNotContain("执异");
    }

    @Test
    void fifteenDaysRunFromThePaperAndThreeForTheAnswer() {
        people.comesIn(house, ObjectionKind.CONDUCT, Map.of("obligationId", house.id()));

        assertThat(court.theOpen(caseId(), ObjectionFilingProcess.Elements.REGISTER_OBJECTION)
                        .getDueDate())
                .isEqualTo(lastMinute(LocalDate.of(2024, 9, 12)));
        people.registers(caseId(), "ACCEPT", Map.of());
        people.notifies(caseId());

        assertThat(court.theOpen(caseId(), ObjectionReviewProcess.Elements.FORM_OBJECTION_PANEL)
                        .getDueDate())
                .isEqualTo(lastMinute(LocalDate.of(2024, 9, 24)));
    }

    @Test
    void eachPartyHasTenDaysFromHisOwnService() {
        String first = house.debtorIds().get(0);
        String second = house.debtorIds().get(1);
        people.comesIn(house, ObjectionKind.CONDUCT, Map.of("personId", first, "obligationId", house.id()));
        people.registers(caseId(), "ACCEPT", Map.of());
        people.notifies(caseId());
        people.formsPanel(caseId(), PANEL, "NO");
        people.deliberates(PANEL.get(0), caseId(), ObjectionOutcome.REJECTED);
        people.drafts(caseId());
        PANEL.forEach(member -> people.signs(member, caseId(), "SIGN"));
        people.servesObjector(caseId());
        clock.set(MONDAY.plusDays(1).atTime(9, 0));
        people.servesOthers(caseId());

        assertThat(List.of(first, second))
                .extracting(person -> deadlines
                        .clock(new ClockScope(caseId(), house.id(), person), "reconsideration")
                        .orElseThrow()
                        .due())
                .containsExactly(LocalDate.of(2024, 9, 19), LocalDate.of(2024, 9, 20));
    }

    @Test
    void theServiceOnOthersDoesNotMoveThePeriodOfAnOutsider() {
        people.isAccepted(house, ObjectionKind.THIRD_PARTY);
        people.notifies(caseId());
        people.formsPanel(caseId(), PANEL, "NO");
        people.deliberates(PANEL.get(0), caseId(), ObjectionOutcome.REJECTED);
        people.drafts(caseId());
        PANEL.forEach(member -> people.signs(member, caseId(), "SIGN"));
        people.servesObjector(caseId());
        clock.set(MONDAY.plusDays(10).atTime(9, 0));
        people.servesOthers(caseId());

        assertThat(stays.current(caseId(), house.id()).orElseThrow().ends())
                .as("fifteen days from 9 September")
                .contains(LocalDate.of(2024, 9, 24));
    }

    @Test
    void anOutsiderIsKeptEncryptedAndShownMasked() {
        String id = people.isAccepted(house, ObjectionKind.THIRD_PARTY);

        String kept = jdbc.sql("select objector_name from objection_filing where event_id = :id")
                .param("id", id)
                .query(String.class)
                .single();
        assertThat(kept).isNotBlank().doesNotContain("赵");
        assertThat(filings.told(id)).contains("赵某").doesNotContain("赵立");
        assertThat(section.of(caseId()).toString()).contains("案外人异议").doesNotContain("赵");
    }

    @Test
    void anOutsiderMustBeNamed() {
        people.comesIn(house, ObjectionKind.THIRD_PARTY, Map.of());

        assertThatThrownBy(() -> people.registers(caseId(), "ACCEPT", Map.of("objectorName", "")))
                .hasMessageContaining("异议人姓名或者名称");
        assertThat(objections.of(caseId())).isEmpty();
    }

    @Test
    void missingPapersAreAskedForOnce() {
        people.comesIn(house, ObjectionKind.CONDUCT, Map.of());
        people.registers(caseId(), "SUPPLEMENT", Map.of("missingMaterials", "身份证明"));
        clock.set(MONDAY.plusDays(2).atTime(9, 0));
        people.registersSupplement(caseId(), true);

        assertThat(court.theOpen(caseId(), ObjectionFilingProcess.Elements.REGISTER_OBJECTION)
                        .getDueDate())
                .as("three days from the supplement, over the mid-autumn holidays")
                .isEqualTo(lastMinute(LocalDate.of(2024, 9, 14)));
        assertThatThrownBy(() -> people.registers(caseId(), "SUPPLEMENT", Map.of("missingMaterials", "证据")))
                .hasMessageContaining("一次性告知");
    }

    @Test
    void whoDoesNotSupplementIsRefusedAndMayAskTheCourtAbove() {
        String id = people.comesIn(house, ObjectionKind.CONDUCT, Map.of());
        people.registers(caseId(), "SUPPLEMENT", Map.of("missingMaterials", "身份证明"));
        people.registersSupplement(caseId(), false);
        people.refuses(caseId());

        assertThat(court.isOver(caseId())).isTrue();
        assertThat(objections.of(caseId())).as("never accepted").isEmpty();
        assertThat(deadlines
                        .clock(new ClockScope(caseId(), null, null), "reconsideration")
                        .orElseThrow()
                        .due())
                .isEqualTo(LocalDate.of(2024, 9, 19));
        people.reports(caseId(), EventName.RECONSIDERATION_RECEIVED, Map.of("objection", id));
        assertThat(court.processes(caseId())).containsExactly(ObjectionReconsiderationProcess.KEY);
    }

    @Test
    void aRefusalReturnedIsDraftedAnewAndNotSignedByItsDrafter() {
        people.comesIn(house, ObjectionKind.CONDUCT, Map.of());
        people.registers(caseId(), "REFUSE", Map.of());
        people.draftsRefusal(caseId());
        people.signsRefusal(caseId(), "RETURN");

        assertThat(court.steps(caseId())).containsExactly(ObjectionFilingProcess.Elements.DRAFT_OBJECTION_REFUSAL);
    }

    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvSource({
        "he.yi1, he.yi1, he.yi2, 三名不同的人员",
        "he.yi1, he.yi2, li.an, 合议庭或者执行裁决人员",
        "he.yi1, he.yi2, zhi.xing, 合议庭或者执行裁决人员",
        "he.yi1, he.yi2, cai.jue, 办理本案执行实施",
        "he.yi1, he.yi3, he.yi2, 已登记回避"
    })
    void nobodyWhoEnforcesTheCaseOrIsRecusedReviewsTheObjection(String one, String two, String three, String why) {
        people.isAccepted(house, ObjectionKind.CONDUCT);
        people.notifies(caseId());
        cases.appoint(caseId(), "cai.jue", CaseRole.ASSISTANT);
        if (why.contains("回避")) {
            jdbc.sql(
                            """
                            insert into recusal (case_id, account_id, ground, entered_by, entered_on)
                            values (:id, 'he.yi2', 'PARTY_OR_RELATIVE', 'li.an', :on)
                            """)
                    .param("id", caseId())
                    .param("on", clock.today())
                    .update();
        }

        assertThatThrownBy(() -> people.formsPanel(caseId(), List.of(one, two, three), "NO"))
                .hasMessageContaining(why);
        assertThat(court.steps(caseId())).containsExactly(ObjectionReviewProcess.Elements.FORM_OBJECTION_PANEL);
    }

    @Test
    void onlyThePanelDeliberatesAndSignsEachOnceAndAReturnClearsTheSignatures() {
        people.isAccepted(house, ObjectionKind.CONDUCT);
        people.notifies(caseId());
        people.formsPanel(caseId(), List.of("he.yi1", "he.yi2", "cai.jue"), "NO");
        assertThatThrownBy(() -> people.deliberates("he.yi3", caseId(), ObjectionOutcome.UPHELD))
                .hasMessageContaining("不是本件异议的合议庭成员");
        people.deliberates("he.yi1", caseId(), ObjectionOutcome.UPHELD);
        people.drafts(caseId());
        people.signs("he.yi1", caseId(), "SIGN");
        assertThatThrownBy(() -> people.signs("he.yi1", caseId(), "SIGN")).hasMessageContaining("已经签署");
        people.signs("he.yi2", caseId(), "RETURN");
        people.drafts(caseId());

        people.signs("he.yi1", caseId(), "SIGN");

        assertThat(court.steps(caseId())).containsExactly(sign());
    }

    @Test
    void aDecisionReportedFromElsewhereEndsTheReviewOfThatObjectionOnly() {
        String one = people.isAccepted(house, ObjectionKind.THIRD_PARTY);
        people.notifies(caseId());
        people.isAccepted(house, ObjectionKind.CONDUCT);
        people.notifies(caseId());

        people.reports(
                caseId(),
                EventName.OBJECTION_DECIDED,
                Map.of(
                        "objection",
                        one,
                        "outcome",
                        "WITHDRAWN",
                        "servedOn",
                        clock.today().toString()));

        assertThat(court.steps(caseId())).containsExactly(ObjectionReviewProcess.Elements.FORM_OBJECTION_PANEL);
        assertThat(stays.current(caseId(), house.id())).isEmpty();
    }

    @Test
    void theObjectionToTheClosingOfAClosedCaseIsDocketedToo() {
        cases.moveTo(caseId(), CaseState.ENFORCEMENT_TERMINATED);

        String id = people.isAccepted(house, ObjectionKind.CLOSING);
        people.rules(caseId(), ObjectionOutcome.REJECTED);

        assertThat(court.isOver(caseId())).isTrue();
        assertThat(filings.get(id).number()).contains("执异");
    }

    @Test
    void anObjectionToJurisdictionAfterTenDaysNeedsAReason() {
        String debtor = house.debtorIds().get(0);
        timeline.record(new NewEvent(
                caseId(),
                "EnforcementNoticeServed",
                "执行通知已送达",
                LocalDate.of(2024, 8, 26),
                debtor,
                null,
                null,
                Docket.OFFICER,
                "notice/" + caseId()));
        people.comesIn(house, ObjectionKind.JURISDICTION, Map.of("personId", debtor));

        assertThatThrownBy(() -> people.registers(caseId(), "ACCEPT", Map.of())).hasMessageContaining("2024-09-05");
        people.registers(caseId(), "ACCEPT", Map.of("lateReason", "因不可抗拒的事由耽误，已准许顺延"));

        assertThat(stays.current(caseId(), house.id())).as("does not stop").isEmpty();
    }

    @Test
    void aReconsiderationGoesUpWithinFiveDaysAndStopsNothing() {
        String id = people.isAccepted(house, ObjectionKind.CONDUCT);
        people.rules(caseId(), ObjectionOutcome.REJECTED);
        people.reports(caseId(), EventName.RECONSIDERATION_RECEIVED, Map.of("objection", id));
        assertThat(court.theOpen(caseId(), ObjectionReconsiderationProcess.Elements.TRANSFER_RECONSIDERATION)
                        .getDueDate())
                .isEqualTo(lastMinute(LocalDate.of(2024, 9, 14)));
        assertThat(stays.current(caseId(), house.id())).isEmpty();
        people.sendsUp(caseId());

        people.recordsReconsideration(caseId(), FurtherReview.RECONSIDERATION_CHANGED);

        assertThat(court.isOver(caseId())).isTrue();
        assertThat(objections.find(id).orElseThrow().told()).contains("复议撤销或者变更");
        assertThat(timeline.of(caseId()))
                .filteredOn(event -> event.kind().equals(ObjectionEvents.RECONSIDERATION_EFFECTIVE))
                .extracting(event -> event.title(), event -> event.occurredOn())
                .containsExactly(tuple("复议撤销或者变更异议裁定", MONDAY));
    }

    @Test
    void theDecisionOfTheCourtAboveMayAlsoComeInAsAnEvent() {
        String id = people.isAccepted(house, ObjectionKind.CONDUCT);
        people.rules(caseId(), ObjectionOutcome.REJECTED);
        String request = people.reports(caseId(), EventName.RECONSIDERATION_RECEIVED, Map.of("objection", id));
        people.sendsUp(caseId());

        people.reports(
                caseId(),
                EventName.RECONSIDERATION_DECIDED,
                Map.of(
                        "reconsideration",
                        request,
                        "outcome",
                        "RECONSIDERATION_DISMISSED",
                        "effectiveOn",
                        clock.today().toString()));

        assertThat(court.isOver(caseId())).isTrue();
    }

    @Test
    void aSuitIsForTheRulingOnAnOutsidersObjectionAndReconsiderationForTheOthers() {
        String outsider = people.isAccepted(house, ObjectionKind.THIRD_PARTY);
        people.rules(caseId(), ObjectionOutcome.REJECTED);

        assertThatThrownBy(() ->
                        people.reports(caseId(), EventName.RECONSIDERATION_RECEIVED, Map.of("objection", outsider)))
                .hasMessageContaining("可以复议");
        String conduct = people.isAccepted(house, ObjectionKind.CONDUCT);
        assertThatThrownBy(() -> people.reports(caseId(), EventName.OBJECTION_SUIT_FILED, Map.of("objection", conduct)))
                .hasMessageContaining("案外人异议");
    }

    private static String sign() {
        return ObjectionReviewProcess.Elements.SIGN_OBJECTION_RULING;
    }

    private static Date lastMinute(LocalDate day) {
        return Date.from(day.atTime(23, 59).atZone(CourtClock.ZONE).toInstant());
    }
}
