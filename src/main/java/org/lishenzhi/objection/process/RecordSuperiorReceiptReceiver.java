package org.lishenzhi.objection.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.objection.Reconsiderations;
import org.springframework.stereotype.Component;

/** 登记上一级法院收件: its thirty days run from that day. */
@Component
final class RecordSuperiorReceiptReceiver implements Receiver {

    private final Reconsiderations reconsiderations;

    RecordSuperiorReceiptReceiver(Reconsiderations reconsiderations) {
        this.reconsiderations = reconsiderations;
    }

    @Override
    public String form() {
        return "record-superior-receipt";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        reconsiderations.receivedAbove(ObjectionStep.event(step), answers.date("superiorReceivedOn"), by);
    }
}
