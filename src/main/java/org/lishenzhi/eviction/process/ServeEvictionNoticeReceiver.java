package org.lishenzhi.eviction.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.eviction.Notices;
import org.springframework.stereotype.Component;

/** 送达腾房公告: served on one person, on his own date. */
@Component
final class ServeEvictionNoticeReceiver implements Receiver {

    private final Notices notices;

    ServeEvictionNoticeReceiver(Notices notices) {
        this.notices = notices;
    }

    @Override
    public String form() {
        return "serve-eviction-notice";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        notices.serve(
                step.obligation(),
                step.person(),
                answers.date("servedOn"),
                answers.text("serviceManner"),
                by,
                step.taskId());
    }
}
