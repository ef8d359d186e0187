package org.lishenzhi.engine.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lishenzhi.engine.Unrestricted;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Docket;
import org.lishenzhi.support.Statements;
import org.lishenzhi.support.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** How the executor is tuned: a million sleeping timers must cost nothing while they sleep. */
@CourtTest
class ExecutorTest {

    @Autowired
    private ProcessEngineConfigurationImpl configuration;

    @Autowired
    private CamundaBpmProperties properties;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Unrestricted unrestricted;

    @Autowired
    private TaskService tasks;

    @Autowired
    private CourtHouse court;

    @Test
    void whatIsDueIsFetchedByDateAndInItsOrder() throws Exception {
        assertThat(poll()).contains("order by RES.DUEDATE_ asc").doesNotContainIgnoringCase("DUEDATE_ is null");
    }

    @Test
    void onPostgresThePollReadsTheIndexOfDueDates() throws Exception {
        assumeTrue(TestDatabase.isPostgres(), "PostgreSQL only");

        List<String> plan = transaction.execute(status -> {
            // The tables of tests are nearly empty, so that reading them whole would be cheapest.
            jdbc.execute("set local enable_seqscan = off");
            jdbc.execute("set local enable_sort = off");
            return jdbc.query(
                    connection -> {
                        PreparedStatement explain = connection.prepareStatement("explain " + pollSql());
                        int parameters = explain.getParameterMetaData().getParameterCount();
                        for (int i = 1; i <= parameters; i++) {
                            bind(explain, i);
                        }
                        return explain;
                    },
                    (row, number) -> row.getString(1));
        });

        assertThat(plan).anyMatch(line -> line.contains("court_job_due"));
        assertThat(plan).noneMatch(line -> line.contains("Sort"));
    }

    @Test
    void theExecutorTakesFiftyAtATimeAndGivesWayToOtherNodes() {
        var execution = properties.getJobExecution();

        assertThat(execution.getMaxJobsPerAcquisition()).isEqualTo(50);
        assertThat(execution.getQueueCapacity()).isGreaterThanOrEqualTo(execution.getMaxJobsPerAcquisition());
        assertThat(execution.getMaxWait()).isEqualTo(5_000);
        assertThat(execution.getBackoffTimeInMillis()).isEqualTo(25);
        assertThat(execution.getMaxBackoff()).isEqualTo(300);
        assertThat(execution.getLockTimeInMillis()).isEqualTo(300_000);
        assertThat(execution.isDeploymentAware())
                .as("any node does the work of any deployment")
                .isFalse();
    }

    @Test
    void historyIsKeptTenYearsAndThenCleanedAtNight() {
        assertThat(configuration.getHistoryTimeToLive()).isEqualTo("P3650D");
        assertThat(configuration.getBatchWindowManager().isBatchWindowConfigured(configuration))
                .as("without a window the cleanup never runs")
                .isTrue();
    }

    @Test
    void grantsAreNeverRevokedSoQueriesNeedNotLook() {
        assertThat(configuration.getAuthorizationCheckRevokes()).isEqualTo("never");
    }

    @Test
    void aPersonsQueryIsBoundedAndTheCourtsOwnIsNot() {
        assertThatThrownBy(() ->
                        court.as(Docket.OFFICER, () -> tasks.createTaskQuery().list()))
                .isInstanceOf(BadUserRequestException.class);
        assertThatThrownBy(() ->
                        court.as(Docket.OFFICER, () -> tasks.createTaskQuery().listPage(0, 2001)))
                .isInstanceOf(BadUserRequestException.class);
        court.as(
                Docket.OFFICER,
                () -> unrestricted.run(
                        () -> tasks.createTaskQuery().taskAssignee("nobody").list()));
    }

    @ParameterizedTest
    @CsvSource({
        "ACT_RU_JOB,court_job_due",
        "ACT_RU_TASK,court_task_due",
        "ACT_RU_IDENTITYLINK,court_offer_task_group",
        "ACT_RU_IDENTITYLINK,court_offer_group_task",
        "ACT_RU_VARIABLE,court_variable_case"
    })
    void theEnginesTablesHaveTheIndexesOfOurQueries(String table, String index) {
        assertThat(indexesOf(table)).contains(index);
    }

    private Set<String> indexesOf(String table) {
        return jdbc.execute((java.sql.Connection connection) -> {
            DatabaseMetaData metaData = connection.getMetaData();
            String name = metaData.storesLowerCaseIdentifiers() ? table.toLowerCase(Locale.ROOT) : table;
            Set<String> names = new HashSet<>();
            try (ResultSet indexes = metaData.getIndexInfo(null, null, name, false, true)) {
                while (indexes.next()) {
                    names.add(String.valueOf(indexes.getString("INDEX_NAME")).toLowerCase(Locale.ROOT));
                }
            }
            return names;
        });
    }

    private String pollSql() {
        try {
            return poll();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String poll() throws Exception {
        var counts = Statements.during(
                () -> configuration.getCommandExecutorTxRequiresNew().execute(context -> context.getJobManager()
                        .findNextJobsToExecute(new Page(0, 50))));
        assertThat(counts.sql()).hasSize(1);
        return counts.sql().get(0);
    }

    private static void bind(PreparedStatement explain, int i) throws SQLException {
        if (explain.getParameterMetaData().getParameterTypeName(i).startsWith("timestamp")) {
            explain.setTimestamp(i, new Timestamp(0));
        } else {
            explain.setInt(i, 50);
        }
    }
}
