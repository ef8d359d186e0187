package org.lishenzhi.eviction.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.eviction.Notices;
import org.lishenzhi.eviction.StartingPoint;
import org.springframework.stereotype.Component;

/** 拟写腾房公告: keeps the draft and the event from which it lets the period run. */
@Component
final class DraftEvictionNoticeReceiver implements Receiver {

    private final Notices notices;

    DraftEvictionNoticeReceiver(Notices notices) {
        this.notices = notices;
    }

    @Override
    public String form() {
        return "draft-eviction-notice";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        notices.draft(
                step.obligation(),
                answers.choice("startingPoint", StartingPoint.class),
                answers.text("noticeText"),
                by);
    }
}
