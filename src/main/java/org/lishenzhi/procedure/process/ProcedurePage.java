package org.lishenzhi.procedure.process;

import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.procedure.ProcedureChanges;

/** What every step of a change of procedure shows of it. */
record ProcedurePage(String form, ProcedureChanges changes) implements Presenter {

    @Override
    public void present(Step step, Page page) {
        page.show("changeTold", ChangeTold.of(changes, step));
    }
}
