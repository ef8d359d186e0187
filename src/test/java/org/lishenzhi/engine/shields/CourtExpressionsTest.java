package org.lishenzhi.engine.shields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.StartProcessVariableScope;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lishenzhi.engine.Refusal;
import org.lishenzhi.engine.Unrestricted;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.CourtTest;
import org.lishenzhi.support.Docket;
import org.springframework.beans.factory.annotation.Autowired;

/** The published attack: an expression hidden in the or-branch of a query, or in a stored filter, runs as code. */
@CourtTest
public class CourtExpressionsTest {

    private static final String ATTACK =
            "${''.getClass().forName('org.lishenzhi.engine.shields.CourtExpressionsTest').newInstance().strike()}";

    private static boolean struck;

    @Autowired
    private ProcessEngineConfigurationImpl configuration;

    @Autowired
    private Unrestricted unrestricted;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FilterService filters;

    @Autowired
    private CourtHouse court;

    /** What the attack reaches if nothing stops it. */
    public String strike() {
        struck = true;
        return "nobody";
    }

    @BeforeEach
    void nothingHappenedYet() {
        struck = false;
    }

    @Test
    void theAttackIsReal() {
        unrestricted.run(
                () -> new JuelExpressionManager().createExpression(ATTACK).getValue(null));

        assertThat(struck).isTrue();
    }

    @Test
    void anExpressionInAnOrBranchOfAQueryIsNotRun() {
        assertRefused(() -> court.as(Docket.OFFICER, () -> attack().listPage(0, 10)));
        assertRefused(() -> court.as(Docket.OFFICER, () -> attack().count()));
        assertThat(struck).isFalse();
    }

    @Test
    void anExpressionInAStoredFilterIsNotRun() {
        Filter filter = filters.saveFilter(
                filters.newTaskFilter("attack").setQuery(tasks.createTaskQuery().taskAssigneeExpression(ATTACK)));
        try {
            assertRefused(() -> filters.list(filter.getId()));
            assertThat(struck).isFalse();
        } finally {
            filters.deleteFilter(filter.getId());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"${currentUser()}", "nobody"})
    void theFixedExpressionsOfFiltersAreAnswered(String expression) {
        assertThatCode(() -> court.as(Docket.OFFICER, () -> tasks.createTaskQuery()
                        .or()
                        .taskAssigneeExpression(expression)
                        .taskCandidateGroupInExpression("${currentUserGroups()}")
                        .dueBeforeExpression("${now()}")
                        .endOr()
                        .listPage(0, 10)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"evictionModel", "checkStayDelegate"})
    void modelsSeeWhatIsMeantForThem(String bean) {
        assertThat(inModel("${%s}".formatted(bean))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dataSource", "jdbcTemplate", "runtimeService", "caseFile", "accounts", "processEngine"})
    void modelsSeeNoOtherBean(String bean) {
        assertThatThrownBy(() -> inModel("${%s}".formatted(bean))).hasMessageContaining("Unknown property");
    }

    private Object inModel(String expression) {
        return unrestricted.call(() -> configuration
                .getExpressionManager()
                .createExpression(expression)
                .getValue(StartProcessVariableScope.getSharedInstance()));
    }

    private TaskQuery attack() {
        return tasks.createTaskQuery()
                .or()
                .taskAssigneeExpression(ATTACK)
                .taskDefinitionKey("x")
                .endOr();
    }

    private static void assertRefused(ThrowingCallable act) {
        assertThatThrownBy(act).hasCauseInstanceOf(Refusal.class);
    }
}
