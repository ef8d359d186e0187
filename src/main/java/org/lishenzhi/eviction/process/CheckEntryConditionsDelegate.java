package org.lishenzhi.eviction.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.eviction.ForcedEvictions;
import org.lishenzhi.eviction.process.ForcedEvictionProcess.EntryDecision;
import org.lishenzhi.eviction.process.ForcedEvictionProcess.Variables;
import org.springframework.stereotype.Component;

/** 核对进场条件: asks whether anything still stands in the way of entering today. */
@Component
final class CheckEntryConditionsDelegate implements JavaDelegate {

    private final ForcedEvictions evictions;

    CheckEntryConditionsDelegate(ForcedEvictions evictions) {
        this.evictions = evictions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean free =
                evictions.obstacles(Variables.OBLIGATION_ID.get(execution)).isEmpty();
        Variables.ENTRY_DECISION.set(execution, free ? EntryDecision.ALLOWED : EntryDecision.NOT_YET);
    }
}
