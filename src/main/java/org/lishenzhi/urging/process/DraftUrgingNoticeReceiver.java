package org.lishenzhi.urging.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.urging.UrgingTalks;
import org.springframework.stereotype.Component;

/** 拟写督促告知书: keeps the notice that every debtor gets. */
@Component
final class DraftUrgingNoticeReceiver implements Receiver {

    private final UrgingTalks talks;

    DraftUrgingNoticeReceiver(UrgingTalks talks) {
        this.talks = talks;
    }

    @Override
    public String form() {
        return "draft-urging-notice";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        talks.draftNotice(step.caseId(), answers.text("noticeText"), by);
    }
}
