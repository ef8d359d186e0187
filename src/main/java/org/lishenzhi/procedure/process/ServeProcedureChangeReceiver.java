package org.lishenzhi.procedure.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.procedure.ChangesInForce;
import org.springframework.stereotype.Component;

/** 送达程序变动文书: on one party, with a date of his own. */
@Component
final class ServeProcedureChangeReceiver implements Receiver {

    private final ChangesInForce inForce;

    ServeProcedureChangeReceiver(ChangesInForce inForce) {
        this.inForce = inForce;
    }

    @Override
    public String form() {
        return "serve-procedure-change";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        inForce.serve(
                ProcedureStep.event(step), step.person(), answers.date("servedOn"), answers.text("serviceManner"), by);
    }
}
