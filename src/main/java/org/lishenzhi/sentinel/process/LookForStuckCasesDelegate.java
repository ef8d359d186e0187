package org.lishenzhi.sentinel.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.sentinel.Sentinel;
import org.springframework.stereotype.Component;

/** 巡查卡案: looks for cases that stand still and tells the managers of each. */
@Component
final class LookForStuckCasesDelegate implements JavaDelegate {

    private final Sentinel sentinel;

    LookForStuckCasesDelegate(Sentinel sentinel) {
        this.sentinel = sentinel;
    }

    @Override
    public void execute(DelegateExecution execution) {
        sentinel.run();
    }
}
