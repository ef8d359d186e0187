package org.lishenzhi.eviction.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.lishenzhi.casefile.CaseFile;
import org.lishenzhi.casefile.ForceGuard;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.casefile.Obligation;
import org.lishenzhi.casefile.ObligationKind;
import org.lishenzhi.engine.Unrestricted;
import org.lishenzhi.eviction.process.EvictionProcess.Variables;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The beginning of an eviction for one obligation of a case; beginning it again changes nothing. */
@Component
public class EvictionStart {

    private final RuntimeService runtime;
    private final CaseFile cases;
    private final ForceGuard force;
    private final Unrestricted unrestricted;

    EvictionStart(RuntimeService runtime, CaseFile cases, ForceGuard force, Unrestricted unrestricted) {
        this.runtime = runtime;
        this.cases = cases;
        this.force = force;
        this.unrestricted = unrestricted;
    }

    /** @throws InputRejected unless the obligation is to hand over a house, in a case that is being enforced */
    @Transactional
    public void begin(String obligationId) {
        Obligation obligation = cases.obligation(obligationId);
        if (obligation.kind() != ObligationKind.HOUSE) {
            throw new InputRejected("obligationId", "「判项」不是交付房屋，不能启动腾退");
        }
        cases.lock(obligation.caseId());
        force.require(obligation.caseId(), "腾退房屋");
        unrestricted.run(() -> {
            if (!isRunning(obligationId)) {
                start(obligation);
            }
        });
    }

    private boolean isRunning(String obligationId) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(EvictionProcess.KEY)
                        .variableValueEquals(Variables.OBLIGATION_ID.name(), obligationId)
                        .count()
                > 0;
    }

    private void start(Obligation obligation) {
        runtime.startProcessInstanceByKey(
                EvictionProcess.KEY,
                cases.get(obligation.caseId()).number(),
                Map.of(
                        Variables.CASE_ID.name(),
                        Variables.CASE_ID.stored(obligation.caseId()),
                        Variables.OBLIGATION_ID.name(),
                        Variables.OBLIGATION_ID.stored(obligation.id())));
    }
}
