package org.lishenzhi.trial.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.trial.Effects;
import org.lishenzhi.trial.process.JudgmentEffectProcess.Variables;
import org.springframework.stereotype.Component;

/** 登记裁判效力: the document takes effect, or the case goes back to trial. */
@Component
final class GiveEffectDelegate implements JavaDelegate {

    private final Effects effects;

    GiveEffectDelegate(Effects effects) {
        this.effects = effects;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Variables.TRIAL_OUTCOME.set(execution, effects.take(Variables.CASE_ID.get(execution)));
    }
}
