package org.lishenzhi.urging.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.urging.EnforcementApplications;
import org.springframework.stereotype.Component;

/** 登记执行申请: gives the receipt with the day on which the application came. */
@Component
final class RegisterEnforcementApplicationReceiver implements Receiver {

    private final EnforcementApplications applications;

    RegisterEnforcementApplicationReceiver(EnforcementApplications applications) {
        this.applications = applications;
    }

    @Override
    public String form() {
        return "register-enforcement-application";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        applications.receive(step.caseId(), answers.list("materials"), by);
    }
}
