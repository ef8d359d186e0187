package org.lishenzhi.sentinel.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.Unrestricted;
import org.lishenzhi.sentinel.ManagerTasks;
import org.springframework.stereotype.Component;

/** The managers' tasks as instances of the model 处理卡案, one for each finding. */
@Component
class StuckCaseTasks implements ManagerTasks {

    private final RuntimeService runtime;
    private final CaseFile cases;
    private final Unrestricted unrestricted;

    StuckCaseTasks(RuntimeService runtime, CaseFile cases, Unrestricted unrestricted) {
        this.runtime = runtime;
        this.cases = cases;
        this.unrestricted = unrestricted;
    }

    @Override
    public void begin(String findingId, String caseId) {
        unrestricted.run(() -> runtime.startProcessInstanceByKey(
                StuckCaseProcess.KEY,
                cases.get(caseId).number(),
                Map.of(
                        CaseScope.CASE_ID.name(),
                        CaseScope.CASE_ID.stored(caseId),
                        CaseScope.EVENT_ID.name(),
                        CaseScope.EVENT_ID.stored(findingId))));
    }

    @Override
    public void close(String findingId) {
        unrestricted.run(() -> runtime.createExecutionQuery()
                .messageEventSubscriptionName(StuckCaseProcess.Messages.ANOMALY_GONE)
                .processVariableValueEquals(CaseScope.EVENT_ID.name(), findingId)
                .list()
                .forEach(waiting ->
                        runtime.messageEventReceived(StuckCaseProcess.Messages.ANOMALY_GONE, waiting.getId())));
    }
}
