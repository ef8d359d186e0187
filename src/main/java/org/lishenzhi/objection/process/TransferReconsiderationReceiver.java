package org.lishenzhi.objection.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.objection.Reconsiderations;
import org.springframework.stereotype.Component;

/** 报送复议材料: the file went to the court above. */
@Component
final class TransferReconsiderationReceiver implements Receiver {

    private final Reconsiderations reconsiderations;

    TransferReconsiderationReceiver(Reconsiderations reconsiderations) {
        this.reconsiderations = reconsiderations;
    }

    @Override
    public String form() {
        return "transfer-reconsideration";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        reconsiderations.transfer(ObjectionStep.event(step), answers.date("transferredOn"), by);
    }
}
