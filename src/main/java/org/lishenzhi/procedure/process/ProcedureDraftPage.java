package org.lishenzhi.procedure.process;

import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.procedure.ProcedureChanges;

/** The change, what the table says of its kind, why it is proposed, and the draft of its document. */
record ProcedureDraftPage(String form, ProcedureChanges changes) implements Presenter {

    @Override
    public void present(Step step, Page page) {
        String event = ProcedureStep.event(step);
        page.show("changeTold", ChangeTold.of(changes, step))
                .show("effectTold", changes.effect(event).told())
                .show("changeReason", changes.reason(event))
                .show("documentText", changes.text(event));
    }
}
