package org.lishenzhi.enforcement.process;

import org.lishenzhi.enforcement.EnforcementNotices;
import org.lishenzhi.enforcement.process.EnforcementNoticeProcess.NoticeDecision;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.springframework.stereotype.Component;

/** 签发执行通知书和报告财产令: signed by the officer in charge, or returned with a reason. */
@Component
final class SignEnforcementNoticeReceiver implements Receiver {

    private final EnforcementNotices notices;

    SignEnforcementNoticeReceiver(EnforcementNotices notices) {
        this.notices = notices;
    }

    @Override
    public String form() {
        return "sign-enforcement-notice";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        if (answers.choice("noticeDecision", NoticeDecision.class) == NoticeDecision.SIGN) {
            notices.sign(step.caseId(), by);
        }
    }
}
