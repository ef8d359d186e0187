package org.lishenzhi.preservation.process;

import java.math.BigDecimal;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.preservation.Applications;
import org.springframework.stereotype.Component;

/** 登记担保: security was provided, or not within the time that the court set. */
@Component
final class ProvideSecurityReceiver implements Receiver {

    private final Applications applications;

    ProvideSecurityReceiver(Applications applications) {
        this.applications = applications;
    }

    @Override
    public String form() {
        return "provide-security";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        if (answers.ticked("notProvided")) {
            return;
        }
        applications.secure(
                Applied.by(step), new BigDecimal(answers.text("securityGiven")), answers.date("providedOn"), by);
    }
}
