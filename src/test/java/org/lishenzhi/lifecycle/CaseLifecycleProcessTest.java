package org.lishenzhi.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.Party;
import org.lishenzhi.casefile.PartyRole;
import org.lishenzhi.casefile.StoryStart;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.Unrestricted;
import org.lishenzhi.engine.events.Delivery;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.filing.FilingDriver;
import org.lishenzhi.lifecycle.process.CaseLifecycleProcess;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Docket;
import org.lishenzhi.support.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** The story of a case as its model tells it: what the stages say leads to the end that bears its words. */
@CourtTest
class CaseLifecycleProcessTest {

    @Autowired
    private Docket docket;

    @Autowired
    private FilingDriver filing;

    @Autowired
    private StoryStart start;

    @Autowired
    private CourtHouse court;

    @Autowired
    private CaseFile cases;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private Unrestricted unrestricted;

    @Autowired
    private TestClock clock;

    @ParameterizedTest(name = "{1} = {2}: {3}")
    @CsvSource({
        "FilingResult, filingOutcome, MEDIATED, EndEvent_MediatedBeforeFiling",
        "FilingResult, filingOutcome, REFUSED, EndEvent_NotFiled",
        "FilingResult, filingOutcome, RETURNED, EndEvent_NotFiled",
        "FilingResult, filingOutcome, WITHDRAWN, EndEvent_NotFiled",
        "FilingResult, filingOutcome, DEEMED_WITHDRAWN, EndEvent_NotFiled",
        "TrialResult, trialOutcome, NOTHING_TO_PERFORM, EndEvent_NothingToPerform",
        "TrialResult, trialOutcome, WITHDRAWN, EndEvent_SuitEnded",
        "TrialResult, trialOutcome, DISMISSED, EndEvent_SuitEnded",
        "PerformanceResult, performanceOutcome, PERFORMED, EndEvent_Performed",
        "PerformanceResult, performanceOutcome, AWAITING, EndEvent_AwaitingApplication",
        "UrgingResult, urgingOutcome, FULFILLED, EndEvent_PerformedAfterUrging",
        "UrgingResult, urgingOutcome, APPLICATION_WITHDRAWN, EndEvent_ApplicationWithdrawn",
        "EnforcementResult, enforcementOutcome, FULFILLED, EndEvent_Enforced",
        "EnforcementResult, enforcementOutcome, REFUSED, EndEvent_EnforcementRefused",
        "EnforcementResult, enforcementOutcome, TERMINATED, EndEvent_ClosedUnfulfilled",
        "EnforcementResult, enforcementOutcome, DENIED, EndEvent_ClosedUnfulfilled",
        "EnforcementResult, enforcementOutcome, DISMISSED, EndEvent_ClosedUnfulfilled",
        "EnforcementResult, enforcementOutcome, CANCELLED, EndEvent_ClosedUnfulfilled",
    })
    void whatAStageSaysLeadsToTheEndOfItsWords(String question, String variable, String outcome, String end) {
        String caseId = docket.suit().id();

        String instance = unrestricted.call(() -> runtime.createProcessInstanceByKey(CaseLifecycleProcess.KEY)
                .setVariable(CaseScope.CASE_ID.name(), caseId)
                .setVariable(variable, outcome)
                .startBeforeActivity("Gateway_" + question)
                .execute()
                .getId());

        assertThat(court.isOver(caseId)).isTrue();
        assertThat(ends(instance)).containsExactly(end);
    }

    @Test
    void whoAppliesWithinThePeriodForPerformingComesToTheReceptionCentre() {
        String caseId = docket.suit().id();

        unrestricted.run(() -> runtime.createProcessInstanceByKey(CaseLifecycleProcess.KEY)
                .setVariable(CaseScope.CASE_ID.name(), caseId)
                .setVariable("performanceOutcome", "APPLIED")
                .startBeforeActivity("Gateway_PerformanceResult")
                .execute());

        assertThat(court.steps(caseId)).containsExactly("Task_RegisterApplication");
    }

    @Test
    void theDocketBeginsAStoryOnceAndItsProcessesFollowTheNumber() {
        String caseId = filing.suitAtTheCounter();
        start.begin(caseId);
        start.begin(caseId);
        assertThat(court.processes(caseId)).containsOnlyOnce(CaseLifecycleProcess.KEY);
        filing.clerkTellsRisks(caseId);
        filing.clerkConfirmsAddresses(caseId);
        filing.clerkAccepts(caseId, "ORDINARY");

        assertThat(cases.get(caseId).number()).contains("民初");
        assertThat(court.businessKeys(caseId)).containsOnly(cases.get(caseId).number());
    }

    @Test
    void aSuitIsWithdrawnWhenEachPlaintiffWithdrawsIt() {
        String caseId = filing.suitAtTheCounter();
        start.begin(caseId);
        report(caseId, EventName.PARTY_CHANGED, joining("ADD_PLAINTIFF", "高原"));
        List<Party> plaintiffs = of(caseId, PartyRole.APPLICANT);
        assertThat(plaintiffs).hasSize(2);

        assertThat(withdraws(caseId, plaintiffs.get(0))).isEqualTo(Delivery.KEPT);
        assertThat(court.isOver(caseId)).isFalse();
        assertThat(withdraws(caseId, plaintiffs.get(1))).isEqualTo(Delivery.DELIVERED);

        assertThat(court.isOver(caseId)).isTrue();
        assertThat(cases.get(caseId).state()).isEqualTo(CaseState.FILING_WITHDRAWN);
        assertThatThrownBy(
                        () -> withdraws(caseId, of(caseId, PartyRole.RESPONDENT).get(0)))
                .isInstanceOf(InputRejected.class)
                .hasMessageContaining("不是原告");
    }

    @ParameterizedTest(name = "{0} in {1} refused: {2}")
    @CsvSource({
        "ADD_NOBODY, FILING, 「变更方式」不在可选范围内",
        "ADD_DEFENDANT, AWAITING_APPLICATION, 本案已生效待申请，不能在此追加当事人",
        "ADD_DEFENDANT, ENFORCING, 本案执行中，不能在此追加当事人",
    })
    void aPartyJoinsOnlyAPendingSuit(String change, CaseState state, String sentence) {
        String caseId = docket.suit().id();
        cases.moveTo(caseId, state);

        assertThatThrownBy(() -> report(caseId, EventName.PARTY_CHANGED, joining(change, "白露")))
                .isInstanceOf(InputRejected.class)
                .hasMessage(sentence);
        assertThat(cases.parties(caseId)).hasSize(3);
    }

    private static Map<String, String> joining(String change, String name) {
        return Map.of(
                "change", change, "partyKind", "NATURAL_PERSON", "name", name, "unverifiable", "待补充", "reason", "共同诉讼");
    }

    private Delivery withdraws(String caseId, Party plaintiff) {
        return report(caseId, EventName.SUIT_WITHDRAWN, Map.of("personId", plaintiff.id(), "reason", "已自行和解"));
    }

    private Delivery report(String caseId, EventName name, Map<String, String> details) {
        return court.report(FilingDriver.CLERK, caseId, name, UUID.randomUUID().toString(), clock.today(), details);
    }

    private List<Party> of(String caseId, PartyRole role) {
        return cases.parties(caseId).stream()
                .filter(party -> party.role() == role)
                .toList();
    }

    private List<String> ends(String instance) {
        return unrestricted.call(
                () -> history.createHistoricActivityInstanceQuery().processInstanceId(instance).list().stream()
                        .map(HistoricActivityInstance::getActivityId)
                        .filter(id -> id.startsWith("EndEvent_"))
                        .toList());
    }
}
