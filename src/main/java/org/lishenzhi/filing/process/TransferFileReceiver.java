package org.lishenzhi.filing.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.filing.Allocations;
import org.springframework.stereotype.Component;

/** 移送审判庭: the papers went over to the judge. */
@Component
final class TransferFileReceiver implements Receiver {

    private final Allocations allocations;

    TransferFileReceiver(Allocations allocations) {
        this.allocations = allocations;
    }

    @Override
    public String form() {
        return "transfer-file";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        allocations.transfer(step.caseId(), answers.date("transferredOn"), by, step.taskId());
    }
}
