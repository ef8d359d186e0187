package org.lishenzhi.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.Stays;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.deadlines.ClockScope;
import org.lishenzhi.deadlines.ClockState;
import org.lishenzhi.deadlines.Deadlines;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.eviction.EvictionDriver;
import org.lishenzhi.eviction.StartingPoint;
import org.lishenzhi.eviction.process.ForcedEvictionProcess;
import org.lishenzhi.law.Span;
import org.lishenzhi.procedure.process.ProceduralChangeProcess.Elements;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Docket;
import org.lishenzhi.support.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** Changes of procedure: what they stop, which days they keep from counting, and how each ends. */
@CourtTest
class ProceduralChangeProcessTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 9, 9);

    @Autowired
    private Docket docket;

    @Autowired
    private ProcedureDriver people;

    @Autowired
    private EvictionDriver eviction;

    @Autowired
    private CourtHouse court;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Timeline timeline;

    @Autowired
    private ProcedureChanges changes;

    @Autowired
    private InterestExclusions interest;

    @Autowired
    private ProcedureSection section;

    @Autowired
    private CaseFile cases;

    @Autowired
    private Stays stays;

    @Autowired
    private TestClock clock;

    private String caseId;

    @BeforeEach
    void aCaseIsBeingEnforced() {
        clock.set(FIRST.atTime(9, 0));
        caseId = docket.houseCase().caseId();
    }

    /** Accepted on 20 August the limit is 20 February 2025; ten days do not count, from 9 to 18 September. */
    @Test
    void aSuspensionKeepsItsDaysFromCountingTowardsTheLimitOfEnforcement() {
        assertThat(limit()).isEqualTo(LocalDate.of(2025, 2, 20));
        people.isInForce(caseId, ChangeKind.APPLICANT_CONSENT, Map.of());
        assertThat(stays.current(caseId, null)).isPresent();
        assertThat(limitState()).isEqualTo(ClockState.PAUSED);

        clock.set(FIRST.plusDays(10).atTime(9, 0));
        people.reports(caseId, EventName.ENFORCEMENT_RESUMED);

        assertThat(stays.current(caseId, null)).isEmpty();
        assertThat(limitState()).isEqualTo(ClockState.RUNNING);
        assertThat(limit())
                .as("21 February and ten days is a Sunday: rolls to Monday")
                .isEqualTo(LocalDate.of(2025, 3, 3));
        people.notifiesResumption(caseId);
        assertThat(court.isOver(caseId)).isTrue();
    }

    @Test
    void aDeferralEndsByItselfAfterItsLastDay() {
        people.isInForce(caseId, ChangeKind.SECURITY_DEFERRAL, Map.of("lastDay", "2024-10-08"));
        court.dawnOf(LocalDate.of(2024, 10, 8), caseId);
        assertThat(stays.current(caseId, null).orElseThrow().ends()).contains(LocalDate.of(2024, 10, 8));

        court.dawnOf(LocalDate.of(2024, 10, 9), caseId);

        assertThat(stays.current(caseId, null)).isEmpty();
        assertThat(court.steps(caseId)).containsExactly(Elements.NOTIFY_RESUMPTION);
        assertThat(limit()).as("thirty days, 9 September to 8 October").isEqualTo(LocalDate.of(2025, 3, 24));
        assertThat(timeline.latest(caseId, ProcedureEvents.DEFERRAL_EXPIRED, null, null)
                        .orElseThrow()
                        .occurredOn())
                .isEqualTo(LocalDate.of(2024, 10, 9));
    }

    @Test
    void aDeferralNeedsALastDayAndSecurityBuysOneYearAtMost() {
        people.proposes(caseId, ChangeKind.SECURITY_DEFERRAL);

        assertThatThrownBy(() -> people.drafts(caseId, Map.of())).hasMessageContaining("最后一日");
        assertThatThrownBy(() -> people.drafts(caseId, Map.of("lastDay", "2024-09-08")))
                .hasMessageContaining("不能早于今天");
        assertThatThrownBy(() -> people.drafts(caseId, Map.of("lastDay", "2025-09-10")))
                .hasMessageContaining("不能晚于2025-09-09");
        people.drafts(caseId, Map.of("lastDay", "2025-09-09"));

        assertThat(court.steps(caseId)).containsExactly(Elements.PANEL_DECIDE_CHANGE);
    }

    @Test
    void whatThisCourtDecidesStopsOnlyWhenThePartiesAreServed() {
        people.proposes(caseId, ChangeKind.PARTY_DECEASED);
        people.drafts(caseId, Map.of());
        people.panelDecides(caseId, "APPROVE");
        assertThat(stays.current(caseId, null)).isEmpty();

        people.serves(caseId);

        assertThat(stays.current(caseId, null).orElseThrow().reason()).contains("中止");
    }

    @Test
    void whatACourtAboveHasDecidedStopsAtOnceAndNeedsNoDecisionHere() {
        people.proposes(caseId, ChangeKind.SUPERIOR_DEFERRAL);

        assertThat(stays.current(caseId, null))
                .as("by the decision of the court above")
                .isPresent();
        people.drafts(caseId, Map.of("lastDay", "2024-12-01"));
        assertThat(court.steps(caseId)).containsOnly(Elements.SERVE_PROCEDURE_CHANGE);
    }

    @Test
    void aProposalIsReturnedOrRefused() {
        people.proposes(caseId, ChangeKind.OTHER_SUSPENSION);
        people.drafts(caseId, Map.of());
        people.panelDecides(caseId, "RETURN");
        people.drafts(caseId, Map.of());
        people.panelDecides(caseId, "REFUSE");

        assertThat(court.isOver(caseId)).isTrue();
        assertThat(stays.current(caseId, null)).isEmpty();
        assertThat(limitState()).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void theOfficerDoesNotDecideOnHisOwnProposal() {
        String id = people.proposes(caseId, ChangeKind.OTHER_SUSPENSION);
        people.drafts(caseId, Map.of());

        assertThatThrownBy(() -> changes.approve(id, ProcedureDriver.OFFICER, "合议庭"))
                .hasMessageContaining("承办人不得");
    }

    @Test
    void aCaseTakenByAnotherCourtIsProposedForCancellationAndNotClosedByItself() {
        people.proposes(caseId, ChangeKind.DELEGATION);
        people.drafts(caseId, Map.of());
        people.decides(ProcedureDriver.PRESIDENT, caseId, Elements.PRESIDENT_DECIDE_CHANGE, "APPROVE");
        people.serves(caseId);
        assertThat(stays.current(caseId, null)).isEmpty();
        people.recordsTransfer(caseId, "ACCEPTED");
        people.proposesCancellation(caseId);

        assertThat(court.isOver(caseId)).isTrue();
        assertThat(cases.get(caseId).state()).isEqualTo(CaseState.ENFORCING);
        assertThat(timeline.latest(caseId, ProcedureEvents.CANCELLATION_PROPOSED, null, null))
                .isPresent();
    }

    @Test
    void aCaseSentBackIsEnforcedHereAgain() {
        people.isInForce(caseId, ChangeKind.DESIGNATION, Map.of());
        people.recordsTransfer(caseId, "RETURNED");
        people.notifiesResumption(caseId);

        assertThat(court.isOver(caseId)).isTrue();
        assertThat(changes.of(caseId)).extracting(ProcedureChange::state).containsExactly(ChangeState.ENDED);
    }

    @Test
    void ofTwoSuspensionsTheEndOfOneLetsTheOtherStand() {
        people.isInForce(caseId, ChangeKind.APPLICANT_CONSENT, Map.of("lastDay", "2024-09-20"));
        clock.set(FIRST.plusDays(1).atTime(9, 0));
        people.isInForce(caseId, ChangeKind.PARTY_DECEASED, Map.of());

        court.dawnOf(LocalDate.of(2024, 9, 21), caseId);

        assertThat(stays.current(caseId, null)).isPresent();
        assertThat(limitState()).isEqualTo(ClockState.PAUSED);
        clock.set(LocalDate.of(2024, 9, 30).atTime(9, 0));
        people.reports(caseId, EventName.ENFORCEMENT_RESUMED);
        assertThat(stays.current(caseId, null)).isEmpty();
        assertThat(limit()).as("21 days, 9 to 29 September").isEqualTo(LocalDate.of(2025, 3, 13));
    }

    @Test
    void aSuspensionThatIsReportedTakesEffectAsBefore() {
        people.reports(caseId, EventName.ENFORCEMENT_SUSPENDED);
        assertThat(stays.current(caseId, null)).isPresent();
        assertThat(limitState()).isEqualTo(ClockState.PAUSED);

        clock.set(FIRST.plusDays(10).atTime(9, 0));
        people.reports(caseId, EventName.ENFORCEMENT_RESUMED);

        assertThat(stays.current(caseId, null)).isEmpty();
        assertThat(limit()).isEqualTo(LocalDate.of(2025, 3, 3));
    }

    @Test
    void whoIsAboutToEnterHearsOfADeferralAndGoesOnWhenItHasPassed() {
        clock.set(LocalDate.of(2024, 9, 5).atTime(9, 0));
        Obligation house = eviction.noticeIsOut(StartingPoint.POSTED);
        court.dawnOf(LocalDate.of(2024, 10, 9), house.caseId());
        eviction.evictionDayComes(house, LocalDate.of(2024, 10, 15));
        String enter = ForcedEvictionProcess.Elements.ENTER_PREMISES;
        assertThat(court.steps(house.caseId())).containsExactly(enter);

        people.isInForce(house.caseId(), ChangeKind.SECURITY_DEFERRAL, Map.of("lastDay", "2024-10-31"));
        assertThat(court.steps(house.caseId())).isEmpty();
        court.dawnOf(LocalDate.of(2024, 11, 1), house.caseId());

        assertThat(court.steps(house.caseId())).containsExactlyInAnyOrder(enter, Elements.NOTIFY_RESUMPTION);
    }

    @ParameterizedTest(name = "{0}, on the debtor''s request {1}: excluded {2}")
    @CsvSource({
        "RETRIAL_SUSPENSION, false, true",
        "RETRIAL_SUSPENSION, true,  true",
        "SUPERIOR_DEFERRAL,  false, true",
        "SUPERIOR_DEFERRAL,  true,  false",
        "APPLICANT_CONSENT,  false, false",
        "SECURITY_DEFERRAL,  true,  false"
    })
    void interestIsExcludedOnlyWhereTheLawSaysSo(ChangeKind kind, boolean debtorApplied, boolean excluded) {
        people.isInForce(caseId, kind, Map.of("debtorApplied", debtorApplied, "lastDay", "2024-10-08"));
        clock.set(FIRST.plusDays(5).atTime(9, 0));

        assertThat(interest.of(caseId)).isEqualTo(excluded ? List.of(new Span(FIRST, FIRST.plusDays(5))) : List.of());
    }

    @Test
    void nothingIsChangedInACaseThatIsNotEnforced() {
        cases.moveTo(caseId, CaseState.ENFORCED);

        assertThatThrownBy(() -> people.proposes(caseId, ChangeKind.APPLICANT_CONSENT))
                .hasMessageContaining("不在执行中");
        assertThat(changes.of(caseId)).isEmpty();
    }

    @Test
    void theFileShowsTheChangeAndNotTheReason() {
        String id = people.isInForce(caseId, ChangeKind.APPLICANT_CONSENT, Map.of());

        assertThat(section.of(caseId).toString()).contains("第二百六十七条", "已生效").doesNotContain("书面同意");
        assertThat(changes.reason(id)).isEqualTo("申请人书面同意延期");
        assertThat(changes.get(id).reason()).doesNotContain("申请人");
    }

    @ParameterizedTest
    @EnumSource(ChangeKind.class)
    void everyKindHasARowThatNamesItsArticleAndItsDocument(ChangeKind kind) {
        String id = people.proposes(caseId, kind);

        assertThat(changes.effect(id).told()).contains("文书：", "结束方式：");
    }

    private LocalDate limit() {
        return deadlines
                .clock(new ClockScope(caseId, null, null), "enforcement-limit")
                .orElseThrow()
                .due();
    }

    private ClockState limitState() {
        return deadlines
                .clock(new ClockScope(caseId, null, null), "enforcement-limit")
                .orElseThrow()
                .state();
    }
}
