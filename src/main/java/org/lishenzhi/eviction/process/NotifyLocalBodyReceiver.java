package org.lishenzhi.eviction.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.eviction.ForcedEvictions;
import org.springframework.stereotype.Component;

/** 通知基层组织与见证人: the local body was asked to send somebody; witnesses are an option that the step record tells. */
@Component
final class NotifyLocalBodyReceiver implements Receiver {

    private final ForcedEvictions evictions;

    NotifyLocalBodyReceiver(ForcedEvictions evictions) {
        this.evictions = evictions;
    }

    @Override
    public String form() {
        return "notify-local-body";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        evictions.notifyLocalBody(
                step.obligation(), answers.date("notifiedOn"), answers.text("localBody"), by, step.taskId());
    }
}
