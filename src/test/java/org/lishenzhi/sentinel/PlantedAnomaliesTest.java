package org.lishenzhi.sentinel;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.lishenzhi.casefile.NewEvent;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.Timeline;
import org.lishenzhi.engine.Unrestricted;
import org.lishenzhi.eviction.EvictionDriver;
import org.lishenzhi.eviction.StartingPoint;
import org.lishenzhi.filing.FilingDriver;
import org.lishenzhi.security.Accounts;
import org.lishenzhi.security.Leaves;
import org.lishenzhi.security.NewAccount;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Docket;
import org.lishenzhi.support.Statements;
import org.lishenzhi.support.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every trouble that the sentinel knows, planted in the database where the application itself would refuse it. */
@CourtTest
class PlantedAnomaliesTest {

    @Autowired
    private Sentinel sentinel;

    @Autowired
    private FilingDriver filing;

    @Autowired
    private EvictionDriver eviction;

    @Autowired
    private CourtHouse court;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Unrestricted unrestricted;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Leaves leaves;

    @Autowired
    private Timeline timeline;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aCaseInOrderIsNoFinding() {
        assertThat(found(filing.underReview())).isEmpty();
        assertThat(found(eviction.noticeIsOut(StartingPoint.POSTED).caseId())).isEmpty();
    }

    @Test
    void aCaseWhoseStoryIsGoneIsFound() {
        String caseId = filing.underReview();
        roots(caseId).forEach(root -> unrestricted.run(() -> runtime.deleteProcessInstance(root.getId(), "planted")));

        assertFound(caseId, FindingKind.STANDS_STILL, "立案审查中");
    }

    @Test
    void aStepWithoutItsTaskIsFoundAndOnlyThat() {
        String caseId = filing.underReview();
        court.open(caseId).forEach(task -> {
            update("delete from act_ru_identitylink where task_id_ = ?", task.getId());
            update("delete from act_ru_task where id_ = ?", task.getId());
        });

        assertThat(found(caseId)).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(FindingKind.STANDS_STILL);
            assertThat(finding.what()).contains("流程停在步骤「");
        });
    }

    @Test
    void twoTasksOfOneStepAreFound() {
        String caseId = filing.underReview();
        Task task = court.open(caseId).get(0);
        String twin = UUID.randomUUID().toString();
        update(
                """
                insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, task_def_key_,
                    priority_, create_time_, suspension_state_, assignee_)
                select ?, 1, execution_id_, proc_inst_id_, proc_def_id_, name_, task_def_key_, priority_, create_time_,
                    suspension_state_, 'li.an' from act_ru_task where id_ = ?
                """,
                twin,
                task.getId());
        try {
            assertFound(caseId, FindingKind.TWINS, "任务「%s」对同一对象同时有 2 件待办".formatted(task.getName()));
        } finally {
            update("delete from act_ru_task where id_ = ?", twin);
        }
    }

    @Test
    void twoProcessesForOneObligationAreFound() {
        String caseId = filing.underReview();
        court.begin("case-filing", caseId);

        assertThat(found(caseId)).extracting(Finding::what).anyMatch(what -> what.startsWith("流程「立案」对同一对象同时有 2 个在办"));
    }

    @Test
    void aPeriodThatRanOutAndWasForgottenIsFoundUntilSomebodyActs() {
        String caseId = eviction.noticeIsOut(StartingPoint.POSTED).caseId();
        clock.set(LocalDate.of(2025, 3, 3).atTime(9, 0));
        assertThat(ofKind(caseId, FindingKind.EXPIRED_CLOCK))
                .as("few working days past")
                .noneMatch(finding -> finding.what().contains("执行期限"));

        clock.set(LocalDate.of(2025, 3, 24).atTime(9, 0));
        assertThat(ofKind(caseId, FindingKind.EXPIRED_CLOCK))
                .anyMatch(finding -> finding.what().contains("「执行期限」已于2025-02-20届满"));

        timeline.record(new NewEvent(
                caseId, "Noted", "与申请人谈话", clock.today(), null, null, null, Docket.OFFICER, "noted/" + caseId));
        assertThat(ofKind(caseId, FindingKind.EXPIRED_CLOCK)).isEmpty();
    }

    @Test
    void tasksOfADisabledAccountAreFound() {
        String caseId = someonesTask("tian.ting");
        assertThat(found(caseId)).isEmpty();

        accounts.enable("tian.ting", false);

        assertFound(caseId, FindingKind.NOBODY_AT_WORK, "账号 tian.ting 已停用，名下还有「");
    }

    @Test
    void tasksOfAPersonOnLeaveAreFoundAfterAWholeWorkingDay() {
        String caseId = someonesTask("tian.jia");
        leaves.enter("tian.jia", LocalDate.of(2024, 9, 6), LocalDate.of(2024, 9, 20), "li.an2");

        clock.set(LocalDate.of(2024, 9, 6).atTime(6, 0));
        assertThat(found(caseId)).as("his first day away").isEmpty();
        clock.set(LocalDate.of(2024, 9, 8).atTime(6, 0));
        assertFound(caseId, FindingKind.NOBODY_AT_WORK, "休假至2024-09-20");
        clock.set(LocalDate.of(2024, 9, 21).atTime(6, 0));
        assertThat(ofKind(caseId, FindingKind.NOBODY_AT_WORK)).as("he is back").isEmpty();
    }

    @Test
    void aTaskOfferedToNobodyIsFound() {
        String caseId = filing.underReview();
        update(
                "update act_ru_identitylink set group_id_ = 'liaison-nobody' where task_id_ = ?",
                court.open(caseId).get(0).getId());

        assertFound(caseId, FindingKind.NOBODY_AT_WORK, "没有任何可用的账号");
    }

    @Test
    void aCalledProcessWhoseCallerIsGoneIsFound() {
        String caseId = filing.underReview();
        update(
                "update act_ru_execution set super_exec_ = null where super_exec_ is not null"
                        + " and id_ in (select execution_id_ from act_ru_variable where name_ = 'caseId' and text_ = ?)",
                caseId);

        assertThat(ofKind(caseId, FindingKind.ORPHAN))
                .extracting(Finding::what)
                .anyMatch(what -> what.startsWith("流程「审查起诉」还在办，而调用它的「立案」已经不在"));
    }

    @Test
    void aReportThatNobodyHeardOfIsFound() {
        String caseId = filing.underReview();
        update(
                """
                insert into inbox_event (event_id, case_id, name, fingerprint, received_at, received_by)
                values (?, ?, 'SuitWithdrawn', 'x', ?, 'li.an')
                """,
                "planted/" + caseId,
                caseId,
                Timestamp.valueOf(clock.now().minusHours(3)));

        assertFound(caseId, FindingKind.UNDELIVERED, "没有送到任何人手里");
    }

    @Test
    void anAutomaticStepThatFailedAndOneThatWasForgottenAreFound() {
        Obligation house = eviction.noticeIsOut(StartingPoint.POSTED);
        String caseId = house.caseId();
        update(
                """
                insert into act_ru_incident (id_, rev_, incident_timestamp_, incident_msg_, incident_type_, execution_id_,
                    proc_inst_id_, proc_def_id_)
                select ?, 1, ?, '步骤「送达公告」多次重试后仍未办成', 'failedJob', id_, proc_inst_id_, proc_def_id_
                from act_ru_execution where id_ = ?
                """,
                UUID.randomUUID().toString(),
                Timestamp.from(clock.instant().minus(Duration.ofHours(25))),
                roots(caseId).get(0).getId());
        update(
                "update act_ru_job set duedate_ = ? where process_instance_id_ = ?",
                Timestamp.from(clock.instant().minus(Duration.ofHours(25))),
                roots(caseId).get(0).getId());

        assertThat(ofKind(caseId, FindingKind.UNDELIVERED))
                .extracting(Finding::what)
                .anyMatch(what -> what.contains("多次重试后仍未办成"))
                .anyMatch(what -> what.contains("一日以上没有执行"));
    }

    @Test
    void aLookCostsTheSameHoweverManyCasesThereAre() throws Exception {
        filing.underReview();
        Statements.Counts few = Statements.during(() -> sentinel.look(Look.atTheCourt(10_000)));
        for (int i = 0; i < 5; i++) {
            filing.underReview();
            eviction.noticeIsOut(StartingPoint.POSTED);
        }

        Statements.Counts many = Statements.during(() -> sentinel.look(Look.atTheCourt(10_000)));

        assertThat(many.statements()).as(many.sql().toString()).isEqualTo(few.statements());
        assertThat(many.statements()).isLessThan(20);
    }

    /** A case at the counter with a task of a person who was hired for it. */
    private String someonesTask(String account) {
        accounts.open(new NewAccount(account, "田某", "demo", Set.of("filing-clerk")));
        String caseId = filing.underReview();
        update(
                "update act_ru_task set assignee_ = '" + account + "' where id_ = ?",
                court.open(caseId).get(0).getId());
        return caseId;
    }

    private List<ProcessInstance> roots(String caseId) {
        return unrestricted.call(() -> runtime.createProcessInstanceQuery()
                .variableValueEquals("caseId", caseId)
                .rootProcessInstances()
                .list());
    }

    private List<Finding> found(String caseId) {
        return sentinel.look(Look.atCase(caseId, 100));
    }

    private List<Finding> ofKind(String caseId, FindingKind kind) {
        return found(caseId).stream().filter(finding -> finding.kind() == kind).toList();
    }

    private void assertFound(String caseId, FindingKind kind, String words) {
        assertThat(found(caseId)).hasSize(1).first().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(kind);
            assertThat(finding.caseId()).isEqualTo(caseId);
            assertThat(finding.what()).contains(words);
        });
    }

    private void update(String sql, Object... values) {
        var statement = jdbc.sql(sql);
        for (Object value : values) {
            statement = statement.param(value);
        }
        assertThat(statement.update()).isPositive();
    }
}
