package org.lishenzhi.engine;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.lishenzhi.casefile.CaseRenumbered;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the processes of a case be known by the number that the case is known by; a side line keeps its own. */
@Component
class BusinessKeys {

    private final RuntimeService runtime;
    private final Unrestricted unrestricted;

    BusinessKeys(RuntimeService runtime, Unrestricted unrestricted) {
        this.runtime = runtime;
        this.unrestricted = unrestricted;
    }

    @EventListener
    void on(CaseRenumbered renumbered) {
        unrestricted.run(() -> runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(renumbered.before())
                .variableValueEquals(CaseScope.CASE_ID.name(), renumbered.caseId())
                .list()
                .forEach(instance -> ((DelegateExecution) instance).setProcessBusinessKey(renumbered.after())));
    }
}
