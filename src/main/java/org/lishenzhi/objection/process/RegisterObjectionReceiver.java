package org.lishenzhi.objection.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.objection.FilingDecision;
import org.lishenzhi.objection.ObjectionFilings;
import org.springframework.stereotype.Component;

/** 登记并审查异议: who objects, and whether the court takes it. */
@Component
final class RegisterObjectionReceiver implements Receiver {

    private final ObjectionFilings filings;

    RegisterObjectionReceiver(ObjectionFilings filings) {
        this.filings = filings;
    }

    @Override
    public String form() {
        return "register-objection";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        filings.register(
                ObjectionStep.event(step),
                answers.textOr("objectorName", ""),
                answers.choice("filingDecision", FilingDecision.class),
                answers.textOr("lateReason", ""),
                by);
    }
}
