package org.lishenzhi.urging.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.urging.TalkStep;
import org.springframework.stereotype.Component;

/** 厘清权利义务: the second talk with one debtor. */
@Component
final class ClarifyDutiesReceiver implements Receiver {

    private final UrgingTalkRecords records;

    ClarifyDutiesReceiver(UrgingTalkRecords records) {
        this.records = records;
    }

    @Override
    public String form() {
        return "clarify-duties";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        records.keep(TalkStep.DUTIES, step, answers, by);
    }
}
