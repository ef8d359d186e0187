package org.lishenzhi.urging.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.urging.TalkStep;
import org.springframework.stereotype.Component;

/** 告诫法律后果: the third talk with one debtor. */
@Component
final class TellLegalConsequencesReceiver implements Receiver {

    private final UrgingTalkRecords records;

    TellLegalConsequencesReceiver(UrgingTalkRecords records) {
        this.records = records;
    }

    @Override
    public String form() {
        return "tell-legal-consequences";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        records.keep(TalkStep.CONSEQUENCES, step, answers, by);
    }
}
