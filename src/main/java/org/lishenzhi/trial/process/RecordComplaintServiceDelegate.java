package org.lishenzhi.trial.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.trial.Pleadings;
import org.springframework.stereotype.Component;

/** 登记公告送达: the public notice ran its time, the complaint counts as served. */
@Component
final class RecordComplaintServiceDelegate implements JavaDelegate {

    private final Pleadings pleadings;

    RecordComplaintServiceDelegate(Pleadings pleadings) {
        this.pleadings = pleadings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        pleadings.announced(CaseScope.CASE_ID.get(execution), CaseScope.PERSON_ID.get(execution));
    }
}
