package org.lishenzhi.enforcement.process;

import org.lishenzhi.enforcement.NoticeManner;
import org.lishenzhi.enforcement.ServedNotices;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.springframework.stereotype.Component;

/** 送达执行通知书和报告财产令: served on one debtor on his own day, or announced by a public notice. */
@Component
final class ServeEnforcementNoticeReceiver implements Receiver {

    private final ServedNotices notices;

    ServeEnforcementNoticeReceiver(ServedNotices notices) {
        this.notices = notices;
    }

    @Override
    public String form() {
        return "serve-enforcement-notice";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        NoticeManner manner = answers.choice("serviceManner", NoticeManner.class);
        if (manner == NoticeManner.PUBLIC_NOTICE) {
            notices.announce(step.caseId(), step.person(), answers.date("noticeIssuedOn"), by, step.taskId());
        } else {
            notices.serve(step.caseId(), step.person(), answers.date("servedOn"), manner, by, step.taskId());
        }
    }
}
