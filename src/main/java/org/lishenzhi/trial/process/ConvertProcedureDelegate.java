package org.lishenzhi.trial.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.trial.TrialLimits;
import org.springframework.stereotype.Component;

/** 转为普通程序: the ordinary procedure applies from now on. */
@Component
final class ConvertProcedureDelegate implements JavaDelegate {

    private final TrialLimits limits;

    ConvertProcedureDelegate(TrialLimits limits) {
        this.limits = limits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        limits.convert(CaseScope.CASE_ID.get(execution));
    }
}
