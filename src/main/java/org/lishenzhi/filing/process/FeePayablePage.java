package org.lishenzhi.filing.process;

import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.filing.FilingFees;
import org.lishenzhi.law.Yuan;

/** What of the fee is still asked for. */
record FeePayablePage(String form, FilingFees fees) implements Presenter {

    @Override
    public void present(Step step, Page page) {
        page.show("payable", Yuan.written(fees.toAskFor(step.caseId())) + " 元");
    }
}
