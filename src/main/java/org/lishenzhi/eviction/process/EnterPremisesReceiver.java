package org.lishenzhi.eviction.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.eviction.ForcedEvictions;
import org.springframework.stereotype.Component;

/** 进场强制腾退: the record of the day; refused at the door while a condition of the law is missing. */
@Component
final class EnterPremisesReceiver implements Receiver {

    private final ForcedEvictions evictions;

    EnterPremisesReceiver(ForcedEvictions evictions) {
        this.evictions = evictions;
    }

    @Override
    public String form() {
        return "enter-premises";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        evictions.enter(
                step.obligation(), answers.date("enteredOn"), answers.text("recordingNumber"), by, step.taskId());
    }
}
