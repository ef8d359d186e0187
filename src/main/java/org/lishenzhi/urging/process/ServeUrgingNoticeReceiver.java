package org.lishenzhi.urging.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.urging.UrgingTalks;
import org.springframework.stereotype.Component;

/** 送达督促告知书: served on one debtor with his remedies, or tried in vain. */
@Component
final class ServeUrgingNoticeReceiver implements Receiver {

    private static final String IN_VAIN = "未能送达";

    private final UrgingTalks talks;

    ServeUrgingNoticeReceiver(UrgingTalks talks) {
        this.talks = talks;
    }

    @Override
    public String form() {
        return "serve-urging-notice";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        String manner = answers.text("serviceManner");
        if (!manner.equals(IN_VAIN)) {
            talks.noticeServed(step.caseId(), step.person(), answers.date("servedOn"), manner, by, step.taskId());
        }
    }
}
