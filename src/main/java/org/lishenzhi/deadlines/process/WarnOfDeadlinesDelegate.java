package org.lishenzhi.deadlines.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.deadlines.Warnings;
import org.springframework.stereotype.Component;

/** 提醒到期期限: tells everybody in charge which deadlines come near, end today, or have passed. */
@Component
final class WarnOfDeadlinesDelegate implements JavaDelegate {

    private final Warnings warnings;

    WarnOfDeadlinesDelegate(Warnings warnings) {
        this.warnings = warnings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        warnings.sweep();
    }
}
