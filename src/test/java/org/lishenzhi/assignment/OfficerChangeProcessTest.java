package org.lishenzhi.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lishenzhi.assignment.process.OfficerChangeProcess;
import org.lishenzhi.assignment.process.OfficerChangeProcess.Elements;
import org.lishenzhi.casefile.CaseEvent;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseRole;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.deadlines.ClockScope;
import org.lishenzhi.deadlines.Deadlines;
import org.lishenzhi.eviction.EvictionDriver;
import org.lishenzhi.eviction.process.EvictionProcess;
import org.lishenzhi.security.Accounts;
import org.lishenzhi.security.Delegations;
import org.lishenzhi.security.Leaves;
import org.lishenzhi.security.NewAccount;
import org.lishenzhi.security.RecusalGround;
import org.lishenzhi.security.Recusals;
import org.lishenzhi.security.StandIns;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Docket;
import org.lishenzhi.support.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** Another person in charge: asked for, decided by somebody else, and then everything is his at once. */
@CourtTest
class OfficerChangeProcessTest {

    private static final String OTHER = "zhi.xing2";

    @Autowired
    private AssignmentDriver assignment;

    @Autowired
    private EvictionDriver eviction;

    @Autowired
    private CourtHouse court;

    @Autowired
    private Docket docket;

    @Autowired
    private CaseFile cases;

    @Autowired
    private OfficerChanges changes;

    @Autowired
    private Recusals recusals;

    @Autowired
    private StandIns standIns;

    @Autowired
    private Leaves leaves;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Delegations delegations;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Timeline timeline;

    @Autowired
    private TestClock clock;

    private String caseId;

    @BeforeEach
    void anEvictionIsUnderWay() {
        Obligation house = eviction.evictionBegins();
        caseId = house.caseId();
    }

    @Test
    void theDirectorGivesTheCaseToAnotherAndAllOpenTasksGoWithIt() {
        Task contact = court.theOpen(caseId, EvictionProcess.Elements.CONTACT_OCCUPANTS);
        assignment.asks(Docket.OFFICER, caseId, ChangeCause.WORKLOAD);

        assignment.approves(AssignmentDriver.DIRECTOR, caseId, Elements.APPROVE_CHANGE, OTHER);

        assertThat(cases.get(caseId).officerId()).isEqualTo(OTHER);
        assertThat(cases.rolesOf(caseId, Docket.OFFICER)).isEmpty();
        Task moved = court.theOpen(caseId, EvictionProcess.Elements.CONTACT_OCCUPANTS);
        assertThat(moved.getId()).as("the work under way goes on").isEqualTo(contact.getId());
        assertThat(moved.getAssignee()).isEqualTo(OTHER);
        assertThat(timeline.of(caseId))
                .filteredOn(event -> event.kind().equals(AssignmentEvents.OFFICER_CHANGED))
                .extracting(CaseEvent::note)
                .containsExactly("%s → %s（调整办案任务）".formatted(accounts.nameOf(Docket.OFFICER), accounts.nameOf(OTHER)));

        assertThat(court.open(caseId, Elements.TELL_PARTIES))
                .hasSize(3)
                .allSatisfy(tell -> assertThat(tell.getAssignee()).isEqualTo(OTHER));
        assertThat(deadlines.clock(new ClockScope(caseId, null, null), "officer-change-notice"))
                .hasValueSatisfying(notice ->
                        assertThat(notice.due()).isEqualTo(clock.today().plusDays(3)));
        assignment.tellsAll(caseId);
        assertThat(court.processes(caseId)).doesNotContain(OfficerChangeProcess.KEY);
    }

    @Test
    void whatIsRefusedChangesNothing() {
        assignment.asks(Docket.OFFICER, caseId, ChangeCause.WORKLOAD);
        Task decide = court.theOpen(caseId, Elements.APPROVE_CHANGE);

        assertThatThrownBy(() -> court.submit(AssignmentDriver.DIRECTOR, decide, Map.of("changeDecision", "REFUSE")))
                .hasMessageContaining("不批准的，请填写「不批准的理由」");
        assignment.refuses(AssignmentDriver.DIRECTOR, caseId, Elements.APPROVE_CHANGE);

        assertThat(cases.get(caseId).officerId()).isEqualTo(Docket.OFFICER);
        assertThat(court.processes(caseId)).doesNotContain(OfficerChangeProcess.KEY);
        assertThat(changes.of(caseId)).extracting(OfficerChange::outcome).containsExactly(ChangeOutcome.REFUSED);
    }

    @Test
    void recusalIsDecidedByThePresidentAndBarsThePersonForGood() {
        assignment.asks(Docket.OFFICER, caseId, ChangeCause.INTEREST);
        Task decide = court.theOpen(caseId, Elements.DECIDE_RECUSAL);
        assertThat(decide.getDueDate()).as("three days").isNotNull();

        assignment.approves(AssignmentDriver.PRESIDENT, caseId, Elements.DECIDE_RECUSAL, OTHER);
        assignment.tellsAll(caseId);

        assertThat(recusals.of(caseId, Docket.OFFICER)).contains(RecusalGround.INTEREST);
        assertThat(changes.successors(caseId)).extracting(it -> it.id()).doesNotContain(Docket.OFFICER);
        assignment.asks(OTHER, caseId, ChangeCause.WORKLOAD);
        assertThatThrownBy(() ->
                        assignment.approves(AssignmentDriver.DIRECTOR, caseId, Elements.APPROVE_CHANGE, Docket.OFFICER))
                .hasMessageContaining("「新承办人」应当回避：与本案有利害关系");
        assertThat(cases.get(caseId).officerId()).isEqualTo(OTHER);
    }

    @Test
    void aCaseStillBeingTriedIsForTheTrialAdministrationAndNobodyDecidesHisOwnApplication() {
        String suit = docket.suit().id();
        cases.moveTo(suit, CaseState.TRIAL);
        cases.appoint(suit, "shen.pan", CaseRole.OFFICER);
        assignment.asks(AssignmentDriver.TRIAL_ADMINISTRATION, suit, ChangeCause.LONG_ABSENCE);

        assertThatThrownBy(() -> assignment.approves(
                        AssignmentDriver.TRIAL_ADMINISTRATION, suit, Elements.APPROVE_TRIAL_CHANGE, "shen.pan2"))
                .hasMessageContaining("申请人不能审批自己的申请");
        assignment.approves(AssignmentDriver.VICE_PRESIDENT, suit, Elements.APPROVE_TRIAL_CHANGE, "shen.pan2");

        assertThat(cases.get(suit).officerId()).isEqualTo("shen.pan2");
    }

    @Test
    void badAnswersAreRefusedAndNothingIsHalfDone() {
        assignment.asks(Docket.OFFICER, caseId, ChangeCause.WORKLOAD);
        Task decide = court.theOpen(caseId, Elements.APPROVE_CHANGE);

        assertThatThrownBy(() -> assignment.asks(Docket.OFFICER, caseId, ChangeCause.WORKLOAD))
                .isInstanceOf(InputRejected.class)
                .hasMessage("本案已有一件更换承办人的申请在审批中");
        assertThatThrownBy(() -> court.submit(
                        AssignmentDriver.DIRECTOR,
                        decide,
                        Map.of("changeDecision", "APPROVE", "successor", OTHER, "recusalChecked", false)))
                .hasMessageContaining("请先核对新承办人的回避情形");
        assertThatThrownBy(() -> court.submit(
                        AssignmentDriver.DIRECTOR, decide, Map.of("changeDecision", "APPROVE", "recusalChecked", true)))
                .hasMessageContaining("请选择「新承办人」");
        assertThatThrownBy(
                        () -> assignment.approves(AssignmentDriver.DIRECTOR, caseId, Elements.APPROVE_CHANGE, "cai.wu"))
                .hasMessageContaining("「新承办人」");
        assertThat(cases.get(caseId).officerId()).isEqualTo(Docket.OFFICER);

        assignment.approves(AssignmentDriver.DIRECTOR, caseId, Elements.APPROVE_CHANGE, OTHER);
        Task tell = court.open(caseId, Elements.TELL_PARTIES).get(0);
        assertThatThrownBy(() -> assignment.tells(tell, clock.today().minusDays(1)))
                .hasMessageContaining("「告知日期」不能早于批准更换之日");
    }

    @Test
    void aCaseWithoutAnybodyInChargeHasNobodyToChange() {
        String suit = docket.suit().id();

        assertThatThrownBy(() -> assignment.asks(AssignmentDriver.DIRECTOR, suit, ChangeCause.WORKLOAD))
                .hasMessage("本案尚未确定承办人，不能申请更换");
    }

    /** Whoever stands in for a person on leave gets his new work, but never a case from which he is recused. */
    @Test
    void aRecusedSubstituteNeverReceivesTheCase() {
        String away = opened();
        String substitute = opened();
        leaves.enter(away, clock.today(), clock.today().plusDays(5), substitute);
        cases.appoint(caseId, away, CaseRole.OFFICER);

        assertThat(standIns.atWorkFor(caseId, away)).isEqualTo(substitute);
        recusals.enter(caseId, substitute, RecusalGround.PARTY_OR_RELATIVE, AssignmentDriver.PRESIDENT);

        assertThat(standIns.atWorkFor(caseId, away)).isEqualTo(away);
    }

    /** The deputy may decide for the president only with his letter. */
    @Test
    void whoStandsInForThePresidentNeedsHisLetter() {
        String deputy = opened();
        assignment.asks(Docket.OFFICER, caseId, ChangeCause.GIFTS_OR_MEETINGS);
        assertThatThrownBy(() -> assignment.approves(deputy, caseId, Elements.DECIDE_RECUSAL, OTHER))
                .isNotNull();

        LocalDate today = clock.today();
        delegations.enter(AssignmentDriver.PRESIDENT, deputy, "court-president", "院授字〔2024〕9号", today, today);
        assignment.approves(deputy, caseId, Elements.DECIDE_RECUSAL, OTHER);

        assertThat(cases.get(caseId).officerId()).isEqualTo(OTHER);
    }

    private String opened() {
        String id = "a" + UUID.randomUUID();
        accounts.open(new NewAccount(id, "测试", "demo-demo", Set.of("enforcement-officer")));
        return id;
    }
}
