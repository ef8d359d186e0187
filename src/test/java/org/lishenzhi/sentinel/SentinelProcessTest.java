package org.lishenzhi.sentinel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.NotAllowed;
import org.lishenzhi.casefile.StepRecords;
import org.lishenzhi.engine.Unrestricted;
import org.lishenzhi.filing.FilingDriver;
import org.lishenzhi.sentinel.process.CaseSentinelProcess;
import org.lishenzhi.sentinel.process.StuckCaseProcess.Elements;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of a finding: a manager's task that is told once, answered, or taken back when the trouble is gone. */
@CourtTest
class SentinelProcessTest {

    @Autowired
    private Sentinel sentinel;

    @Autowired
    private SentinelDriver people;

    @Autowired
    private FilingDriver filing;

    @Autowired
    private CourtHouse court;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private FormService forms;

    @Autowired
    private HistoryService history;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private StepRecords records;

    @Autowired
    private Unrestricted unrestricted;

    @Autowired
    private TestClock clock;

    @AfterEach
    void leaveTheCourtAsItWas() {
        people.forget();
    }

    @Test
    void aFindingIsToldOnceInPlainWords() {
        String caseId = standingCase();

        Told first = sentinel.run(caseId);
        Told second = sentinel.run(caseId);

        assertThat(first.told()).hasSize(1);
        assertThat(second.told()).isEmpty();
        assertThat(second.stillOpen()).isOne();
        assertThat(people.tasks(caseId)).hasSize(1);
        court.as(SentinelDriver.MANAGER, () -> assertThat(
                        forms.getTaskFormVariables(people.tasks(caseId).get(0).getId()))
                .containsEntry("findingKind", "案件停住")
                .containsEntry("foundOn", "2024-09-02")
                .hasEntrySatisfying(
                        "findingWhat", what -> assertThat(what.toString()).contains("立案审查中"))
                .hasEntrySatisfying(
                        "findingAdvice", advice -> assertThat(advice.toString()).contains("系统管理员")));
    }

    @Test
    void whatIsNoProblemIsNotToldAgain() {
        String caseId = standingCase();
        sentinel.run(caseId);

        people.managerSays(caseId, "NO_PROBLEM", "当事人已书面申请撤回，材料待归档");

        assertThat(sentinel.run(caseId).told()).isEmpty();
        assertThat(people.tasks(caseId)).isEmpty();
        assertThat(ends(caseId, Elements.STUCK_CASE_SETTLED)).isOne();
        assertThat(records.masked(caseId)).anyMatch(step -> step.formId().equals("handle-stuck-case"));
    }

    @Test
    void whatWasHandledAndIsStillThereIsToldAgain() {
        String caseId = standingCase();
        sentinel.run(caseId);
        people.managerSays(caseId, "HANDLED", "已请系统管理员恢复");

        clock.set(LocalDate.of(2024, 9, 3).atTime(6, 0));

        assertThat(sentinel.run(caseId).told()).hasSize(1);
        assertThat(people.tasks(caseId)).hasSize(1);
    }

    @Test
    void aTroubleThatIsGoneTakesItsTaskBackAndMayComeAgain() {
        String caseId = standingCase();
        sentinel.run(caseId);
        court.begin("case-filing", caseId);

        Told told = sentinel.run(caseId);

        assertThat(told.gone()).isOne();
        assertThat(people.tasks(caseId)).isEmpty();
        assertThat(ends(caseId, Elements.ANOMALY_OVER)).isOne();

        removeStory(caseId);
        assertThat(sentinel.run(caseId).told()).hasSize(1);
    }

    @Test
    void nobodyJudgesHisOwnDelay() {
        String caseId = standingCase();
        sentinel.run(caseId);
        var task = people.tasks(caseId).get(0);

        assertThatThrownBy(() -> court.submit("li.an", task, Map.of("outcome", "NO_PROBLEM", "handling", "不急")))
                .hasRootCauseInstanceOf(NotAllowed.class);
        assertThat(people.tasks(caseId)).hasSize(1);
    }

    @Test
    void anAnswerWithoutAReasonIsRefused() {
        String caseId = standingCase();
        sentinel.run(caseId);

        assertThatThrownBy(() -> people.managerSays(caseId, "HANDLED", " "))
                .hasRootCauseInstanceOf(InputRejected.class)
                .hasMessageContaining("「处理情况或者理由」");
    }

    @Test
    void theSentinelLooksEveryMorning() {
        standingCase();
        clock.set(LocalDate.of(2024, 9, 5).atTime(6, 0));

        unrestricted.run(() -> jobs.executeJob(jobs.createJobQuery()
                .processDefinitionKey(CaseSentinelProcess.KEY)
                .singleResult()
                .getId()));

        assertThat(sentinel.open()).isNotEmpty();
        assertThat(unrestricted.call(() -> jobs.createJobQuery()
                        .processDefinitionKey(CaseSentinelProcess.KEY)
                        .count()))
                .as("the next morning is set")
                .isOne();
    }

    private String standingCase() {
        String caseId = filing.underReview();
        removeStory(caseId);
        return caseId;
    }

    private void removeStory(String caseId) {
        unrestricted
                .call(() -> runtime.createProcessInstanceQuery()
                        .variableValueEquals("caseId", caseId)
                        .rootProcessInstances()
                        .list())
                .forEach(root -> unrestricted.run(() -> runtime.deleteProcessInstance(root.getId(), "planted")));
    }

    private long ends(String caseId, String end) {
        return unrestricted.call(() -> history.createHistoricActivityInstanceQuery().activityId(end).list().stream()
                .filter(passed -> history.createHistoricVariableInstanceQuery()
                                .processInstanceId(passed.getProcessInstanceId())
                                .variableValueEquals("caseId", caseId)
                                .count()
                        > 0)
                .count());
    }
}
