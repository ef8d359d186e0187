package org.lishenzhi.objection.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.objection.ObjectionFilings;
import org.lishenzhi.objection.process.ObjectionFilingProcess.SupplementOutcome;
import org.springframework.stereotype.Component;

/** 登记补足材料: what was missing came in, or did not. */
@Component
final class RegisterObjectionSupplementReceiver implements Receiver {

    private final ObjectionFilings filings;

    RegisterObjectionSupplementReceiver(ObjectionFilings filings) {
        this.filings = filings;
    }

    @Override
    public String form() {
        return "register-objection-supplement";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        if (answers.choice("supplementOutcome", SupplementOutcome.class) == SupplementOutcome.SUPPLIED) {
            filings.supplement(ObjectionStep.event(step), answers.date("suppliedOn"), by);
        }
    }
}
