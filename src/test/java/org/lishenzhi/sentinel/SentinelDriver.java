package org.lishenzhi.sentinel;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.lishenzhi.engine.Unrestricted;
import org.lishenzhi.sentinel.process.StuckCaseProcess;
import org.lishenzhi.support.CourtHouse;
import org.lishenzhi.support.StepAnswers;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What managers do about stuck cases, and how tests leave the court as they found it. */
@TestComponent
public class SentinelDriver implements StepAnswers {

    public static final String MANAGER = "guan.li";

    private static final String STEP = StuckCaseProcess.Elements.HANDLE_STUCK_CASE;

    private final CourtHouse court;
    private final RuntimeService runtime;
    private final Unrestricted unrestricted;
    private final JdbcClient jdbc;

    SentinelDriver(CourtHouse court, RuntimeService runtime, Unrestricted unrestricted, JdbcClient jdbc) {
        this.court = court;
        this.runtime = runtime;
        this.unrestricted = unrestricted;
        this.jdbc = jdbc;
    }

    public List<Task> tasks(String caseId) {
        return court.open(caseId, STEP);
    }

    public void managerSays(String caseId, String outcome, String handling) {
        court.submit(MANAGER, court.theOpen(caseId, STEP), Map.of("outcome", outcome, "handling", handling));
    }

    /** Takes back whatever a look at the whole court brought to cases of other tests. */
    public void forget() {
        unrestricted.run(() -> runtime.createProcessInstanceQuery()
                .processDefinitionKey(StuckCaseProcess.KEY)
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "test")));
        jdbc.sql("delete from sentinel_finding").update();
    }

    @Override
    public Map<String, Chance> byStep() {
        return Map.of(
                STEP,
                (task, caseId, luck) -> new StepAnswer(
                        MANAGER,
                        Map.of("outcome", luck.nextBoolean() ? "HANDLED" : "NO_PROBLEM", "handling", "已督促承办人")));
    }
}
