package org.lishenzhi.lifecycle.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.StoryStart;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.Unrestricted;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The stories of suits, begun by another way than the start form of their model. */
@Component
public class CaseStories implements StoryStart {

    private final RuntimeService runtime;
    private final CaseFile cases;
    private final Unrestricted unrestricted;

    CaseStories(RuntimeService runtime, CaseFile cases, Unrestricted unrestricted) {
        this.runtime = runtime;
        this.cases = cases;
        this.unrestricted = unrestricted;
    }

    @Override
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
