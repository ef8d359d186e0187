package org.lishenzhi.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.enforcement.ServedNotices;
import org.lishenzhi.enforcement.process.EnforcementNoticeProcess.Variables;
import org.springframework.stereotype.Component;

/** 登记公告送达: the public notice ran its time, the debtor counts as served. */
@Component
final class RecordNoticeServiceDelegate implements JavaDelegate {

    private final ServedNotices notices;

    RecordNoticeServiceDelegate(ServedNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notices.announced(Variables.CASE_ID.get(execution), Variables.PERSON_ID.get(execution));
    }
}
