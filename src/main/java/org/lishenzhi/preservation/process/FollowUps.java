package org.lishenzhi.preservation.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.engine.Unrestricted;
import org.lishenzhi.preservation.Preservation;
import org.lishenzhi.preservation.Seizure;
import org.springframework.stereotype.Component;

/** The beginnings of what the daily watch asks for: the renewal of a measure, the release of a preservation. */
@Component
class FollowUps {

    private final RuntimeService runtime;
    private final CaseFile cases;
    private final Unrestricted unrestricted;

    FollowUps(RuntimeService runtime, CaseFile cases, Unrestricted unrestricted) {
        this.runtime = runtime;
        this.cases = cases;
        this.unrestricted = unrestricted;
    }

    void renew(Seizure seizure) {
        begin(PreservationRenewalProcess.KEY, seizure.caseId(), seizure.id());
    }

    void release(Preservation preservation) {
        begin(PreservationReleaseProcess.KEY, preservation.caseId(), preservation.eventId());
    }

    private void begin(String key, String caseId, String eventId) {
        unrestricted.run(() -> runtime.startProcessInstanceByKey(
                key,
                cases.get(caseId).number(),
                Map.of(
                        CaseScope.CASE_ID.name(),
                        CaseScope.CASE_ID.stored(caseId),
                        CaseScope.EVENT_ID.name(),
                        CaseScope.EVENT_ID.stored(eventId))));
    }
}
