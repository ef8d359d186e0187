package org.lishenzhi.performance.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.performance.Acts;
import org.springframework.stereotype.Component;

/** 核实行为履行: the debtors did what the title asks for. */
@Component
final class VerifyActReceiver implements Receiver {

    private final Acts acts;

    VerifyActReceiver(Acts acts) {
        this.acts = acts;
    }

    @Override
    public String form() {
        return "verify-act";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        acts.performed(step.obligation(), answers.date("doneOn"), by, step.taskId());
    }
}
