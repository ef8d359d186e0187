package org.lishenzhi.eviction.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.eviction.Handovers;
import org.lishenzhi.eviction.process.EvictionProcess.Variables;
import org.springframework.stereotype.Component;

/** 登记待领物品: gives what was left behind its last day of collection. */
@Component
final class RegisterBelongingsDelegate implements JavaDelegate {

    private final Handovers handovers;

    RegisterBelongingsDelegate(Handovers handovers) {
        this.handovers = handovers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        handovers.registerCollection(Variables.OBLIGATION_ID.get(execution));
    }
}
