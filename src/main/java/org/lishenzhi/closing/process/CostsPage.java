package org.lishenzhi.closing.process;

import org.lishenzhi.closing.ClosingCosts;
import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;

/** The open costs of the case with their sum. */
record CostsPage(String form, ClosingCosts costs) implements Presenter {

    @Override
    public void present(Step step, Page page) {
        page.show("bill", costs.bill(step.caseId()));
    }
}
