package org.lishenzhi.preservation.process;

import java.math.BigDecimal;
import org.lishenzhi.casefile.InputRejected;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.preservation.Applications;
import org.lishenzhi.preservation.ExemptionGround;
import org.lishenzhi.preservation.SecurityDemand;
import org.lishenzhi.preservation.SecurityTerms;
import org.springframework.stereotype.Component;

/** 登记保全申请: what is asked for, how urgent it is, and what security the judge demands. */
@Component
final class RegisterApplicationReceiver implements Receiver {

    private final Applications applications;

    RegisterApplicationReceiver(Applications applications) {
        this.applications = applications;
    }

    @Override
    public String form() {
        return "register-application";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        boolean urgent = answers.ticked("urgent");
        if (urgent && answers.find("urgentReason").isEmpty()) {
            throw new InputRejected("urgentReason", "情况紧急的，请填写「紧急情况」");
        }
        applications.register(
                Applied.by(step),
                new BigDecimal(answers.text("requestedAmount")),
                urgent,
                new SecurityTerms(
                        answers.choice("securityDemand", SecurityDemand.class),
                        answers.find("securitySum").map(BigDecimal::new).orElse(null),
                        answers.find("exemptionGround")
                                .map(ExemptionGround::valueOf)
                                .orElse(null),
                        answers.find("specialReason").orElse(null)));
    }
}
