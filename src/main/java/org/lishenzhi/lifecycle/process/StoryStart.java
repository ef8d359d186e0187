package org.lishenzhi.lifecycle.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.Unrestricted;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The beginning of the story of a suit whose materials came by another way than the start form; beginning it again changes nothing. */
@Component
public class StoryStart {

    private final RuntimeService runtime;
    private final CaseFile cases;
    private final Unrestricted unrestricted;

    StoryStart(RuntimeService runtime, CaseFile cases, Unrestricted unrestricted) {
        this.runtime = runtime;
        this.cases = cases;
        this.unrestricted = unrestricted;
    }

    @Transactional
    public void begin(String caseId) {
        cases.lock(caseId);
        unrestricted.run(() -> {
            if (!isRunning(caseId)) {
                runtime.startProcessInstanceByKey(
                        CaseLifecycleProcess.KEY,
                        cases.get(caseId).number(),
                        Map.of(CaseScope.CASE_ID.name(), CaseScope.CASE_ID.stored(caseId)));
            }
        });
    }

    private boolean isRunning(String caseId) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(CaseLifecycleProcess.KEY)
                        .variableValueEquals(CaseScope.CASE_ID.name(), caseId)
                        .count()
                > 0;
    }
}
