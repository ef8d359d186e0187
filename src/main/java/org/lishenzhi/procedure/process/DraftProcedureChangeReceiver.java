package org.lishenzhi.procedure.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.procedure.ProcedureChanges;
import org.springframework.stereotype.Component;

/** 拟写程序变动文书: keeps the draft, who asked for it, and its last day. */
@Component
final class DraftProcedureChangeReceiver implements Receiver {

    private final ProcedureChanges changes;

    DraftProcedureChangeReceiver(ProcedureChanges changes) {
        this.changes = changes;
    }

    @Override
    public String form() {
        return "draft-procedure-change";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        changes.draft(
                ProcedureStep.event(step),
                answers.ticked("debtorApplied"),
                answers.findDate("lastDay").orElse(null),
                answers.text("documentText"),
                by);
    }
}
