package org.lishenzhi.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.CaseState;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.closing.ClosingDriver;
import org.lishenzhi.enforcement.process.JudgmentEnforcementProcess;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.Unrestricted;
import org.lishenzhi.engine.events.EventName;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** Enforcement from the request to its end: refused, performed early, closed in another way than by performance. */
@CourtTest
class JudgmentEnforcementProcessTest {

    @Autowired
    private EnforcementDriver people;

    @Autowired
    private ClosingDriver closing;

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

    private String caseId;

    @BeforeEach
    void enforcementIsRequested() {
        caseId = people.houseIsRequested();
        court.begin(JudgmentEnforcementProcess.KEY, caseId);
    }

    @Test
    void whatIsRefusedIsNotEnforced() {
        people.clerkRefuses(caseId);
        people.refusalIsSigned(caseId, EnforcementDriver.SECOND_CLERK);
        people.refusalIsServed(caseId);

        stands(CaseState.ENFORCEMENT_REFUSED);
        assertThat(court.isOver(caseId)).isTrue();
    }

    @Test
    void whatIsPerformedBeforeTheNoticeIsServedIsClosedAtOnce() {
        people.caseIsAccepted(caseId);
        Obligation house = cases.obligations(caseId).get(0);
        house.debtorIds()
                .forEach(debtor -> court.report(
                        EnforcementDriver.OFFICER,
                        caseId,
                        EventName.PERFORMANCE_REPORTED,
                        UUID.randomUUID().toString(),
                        clock.today(),
                        Map.of("personId", debtor, "obligationId", house.id())));

        assertThat(court.steps(caseId)).doesNotContain("Task_DraftEnforcementNotice");
        closing.enforcementIsClosed(caseId);
        stands(CaseState.ENFORCED);
        assertThat(court.processes(caseId))
                .as("but for the first debtor's report, which the officer looks at")
                .containsOnly("incoming-event");
    }

    /** Until somebody has decided it, a proposal stops nothing; then everything under way ends. */
    @Test
    void aClosingThatIsDecidedEndsWhatIsUnderWay() {
        people.caseIsAccepted(caseId);
        people.noticeIsIssued(caseId);
        people.noticeIsServedOnAll(caseId);
        closing.officerProposes(caseId, "APPLICATION_WITHDRAWN");
        assertThat(court.steps(caseId)).contains("Task_ContactOccupants");

        closing.costsAreSettled(caseId);
        closing.closingIsDrafted(caseId);
        closing.closingIsApproved(caseId);
        closing.closingIsServed(caseId);

        stands(CaseState.ENFORCEMENT_TERMINATED);
        assertThat(court.steps(caseId)).isEmpty();
        assertThat(court.isOver(caseId)).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "ENFORCED, EndEvent_Fulfilled",
        "ENFORCEMENT_TERMINATED, EndEvent_Terminated",
        "ENFORCEMENT_DENIED, EndEvent_Denied",
        "ENFORCEMENT_DISMISSED, EndEvent_Dismissed",
        "ENFORCEMENT_CANCELLED, EndEvent_Cancelled",
    })
    void theEndBearsTheWordsOfTheState(CaseState state, String end) {
        cases.moveTo(caseId, state);

        String instance = unrestricted.call(() -> runtime.createProcessInstanceByKey(JudgmentEnforcementProcess.KEY)
                .setVariable(CaseScope.CASE_ID.name(), caseId)
                .startBeforeActivity(JudgmentEnforcementProcess.Elements.RECORD_RESULT)
                .execute()
                .getId());

        assertThat(unrestricted.call(() -> history.createHistoricActivityInstanceQuery()
                        .processInstanceId(instance)
                        .list()))
                .extracting(HistoricActivityInstance::getActivityId)
                .contains(end);
    }

    private void stands(CaseState state) {
        assertThat(cases.get(caseId).state()).isEqualTo(state);
    }
}
