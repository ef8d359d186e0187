package org.lishenzhi.closing.process;

import org.lishenzhi.closing.EnforcementFees;
import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.law.fees.EnforcementFee;
import org.lishenzhi.law.fees.Fee;

/** What was performed, the margin of the tariff, and what the court usually sets. */
record FeePage(String form, EnforcementFees fees) implements Presenter {

    @Override
    public void present(Step step, Page page) {
        Fee margin = EnforcementFee.withoutAmount();
        page.show("feeAmount", fees.usual().toPlainString())
                .show("feeSteps", String.join("；", margin.steps()))
                .show("feeBasis", margin.basis());
    }
}
