package org.lishenzhi.procedure.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.procedure.CaseTransfers;
import org.springframework.stereotype.Component;

/** 提请销案: the officer proposes it; nothing is closed by that. */
@Component
final class ProposeCancellationReceiver implements Receiver {

    private final CaseTransfers transfers;

    ProposeCancellationReceiver(CaseTransfers transfers) {
        this.transfers = transfers;
    }

    @Override
    public String form() {
        return "propose-cancellation";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        transfers.proposeCancellation(ProcedureStep.event(step), by);
    }
}
