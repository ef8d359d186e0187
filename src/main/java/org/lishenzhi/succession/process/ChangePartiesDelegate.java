package org.lishenzhi.succession.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.succession.SuccessionEffects;
import org.lishenzhi.succession.process.PartySuccessionProcess.Variables;
import org.springframework.stereotype.Component;

/** 变更案卷当事人: the successor is a party from today on. */
@Component
final class ChangePartiesDelegate implements JavaDelegate {

    private final SuccessionEffects effects;

    ChangePartiesDelegate(SuccessionEffects effects) {
        this.effects = effects;
    }

    @Override
    public void execute(DelegateExecution execution) {
        effects.change(Variables.EVENT_ID.get(execution));
    }
}
