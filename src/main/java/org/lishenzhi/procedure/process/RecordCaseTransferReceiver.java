package org.lishenzhi.procedure.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.procedure.CaseTransfers;
import org.lishenzhi.procedure.process.ProceduralChangeProcess.TransferOutcome;
import org.springframework.stereotype.Component;

/** 登记他院接收情况: the other court took the case, or sent it back. */
@Component
final class RecordCaseTransferReceiver implements Receiver {

    private final CaseTransfers transfers;

    RecordCaseTransferReceiver(CaseTransfers transfers) {
        this.transfers = transfers;
    }

    @Override
    public String form() {
        return "record-case-transfer";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        transfers.answer(
                ProcedureStep.event(step),
                answers.choice("transferOutcome", TransferOutcome.class) == TransferOutcome.ACCEPTED,
                answers.text("otherCourt"),
                answers.date("answeredOn"),
                by);
    }
}
