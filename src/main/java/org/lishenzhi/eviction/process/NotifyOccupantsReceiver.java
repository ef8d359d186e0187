package org.lishenzhi.eviction.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.eviction.ForcedEvictions;
import org.springframework.stereotype.Component;

/** 通知强制腾退日: the person, or an adult of his family, was told the day. */
@Component
final class NotifyOccupantsReceiver implements Receiver {

    private final ForcedEvictions evictions;

    NotifyOccupantsReceiver(ForcedEvictions evictions) {
        this.evictions = evictions;
    }

    @Override
    public String form() {
        return "notify-occupants";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        evictions.notifyPerson(
                step.obligation(),
                step.person(),
                answers.date("notifiedOn"),
                answers.text("recipient"),
                by,
                step.taskId());
    }
}
