package org.lishenzhi.urging.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.urging.TalkStep;
import org.springframework.stereotype.Component;

/** 风险提示: the first talk with one debtor. */
@Component
final class TellEnforcementRisksReceiver implements Receiver {

    private final UrgingTalkRecords records;

    TellEnforcementRisksReceiver(UrgingTalkRecords records) {
        this.records = records;
    }

    @Override
    public String form() {
        return "tell-enforcement-risks";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        records.keep(TalkStep.RISKS, step, answers, by);
    }
}
