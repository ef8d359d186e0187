package org.lishenzhi.lifecycle.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.lifecycle.PerformancePeriods;
import org.lishenzhi.lifecycle.process.PerformancePeriodProcess.Variables;
import org.springframework.stereotype.Component;

/** 登记履行期届满: the last day of one obligation has passed. */
@Component
final class RecordPerformanceDueDelegate implements JavaDelegate {

    private final PerformancePeriods periods;

    RecordPerformanceDueDelegate(PerformancePeriods periods) {
        this.periods = periods;
    }

    @Override
    public void execute(DelegateExecution execution) {
        periods.over(Variables.OBLIGATION_ID.get(execution));
    }
}
