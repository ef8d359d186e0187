package org.lishenzhi.objection.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.objection.ObjectionFilings;
import org.springframework.stereotype.Component;

/** 通知异议立案: the objector and the parties were told. */
@Component
final class NotifyObjectionFilingReceiver implements Receiver {

    private final ObjectionFilings filings;

    NotifyObjectionFilingReceiver(ObjectionFilings filings) {
        this.filings = filings;
    }

    @Override
    public String form() {
        return "notify-objection-filing";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        filings.notifyParties(ObjectionStep.event(step), answers.date("notifiedOn"), answers.text("noticeManner"), by);
    }
}
