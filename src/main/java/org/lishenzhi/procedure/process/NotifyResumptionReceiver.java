package org.lishenzhi.procedure.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.procedure.ChangesInForce;
import org.springframework.stereotype.Component;

/** 书面通知恢复执行: the parties were told (执行工作规定第六十条). */
@Component
final class NotifyResumptionReceiver implements Receiver {

    private final ChangesInForce inForce;

    NotifyResumptionReceiver(ChangesInForce inForce) {
        this.inForce = inForce;
    }

    @Override
    public String form() {
        return "notify-resumption";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        inForce.notifyResumption(
                ProcedureStep.event(step), answers.date("notifiedOn"), answers.text("noticeManner"), by);
    }
}
