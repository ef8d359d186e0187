package org.lishenzhi.trial.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.trial.Pleadings;
import org.lishenzhi.trial.process.PleadingServiceProcess.PleadingsDecision;
import org.lishenzhi.trial.process.PleadingServiceProcess.Variables;
import org.springframework.stereotype.Component;

/** 核对送达与告知: asks whether everybody was served and told the risks, those included who joined later. */
@Component
final class CheckPleadingsDelegate implements JavaDelegate {

    private final Pleadings pleadings;

    CheckPleadingsDelegate(Pleadings pleadings) {
        this.pleadings = pleadings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean complete = pleadings.complete(Variables.CASE_ID.get(execution));
        Variables.PLEADINGS_DECISION.set(execution, complete ? PleadingsDecision.READY : PleadingsDecision.INCOMPLETE);
    }
}
