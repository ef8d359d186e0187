package org.lishenzhi.filing.process;

import org.lishenzhi.documents.Remedies;
import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.filing.FilingFees;
import org.lishenzhi.law.Yuan;
import org.lishenzhi.law.fees.Fee;

/** The fee of the suit with its reckoning, and what the plaintiff may do about it. */
record FeeNoticePage(String form, FilingFees fees, Remedies remedies) implements Presenter {

    @Override
    public void present(Step step, Page page) {
        Fee fee = fees.reckon(step.caseId());
        page.show("feeAmount", fees.toAskFor(step.caseId()).toPlainString())
                .show("feeRange", range(fee))
                .show("feeSteps", String.join("；", fee.steps()))
                .show("feeBasis", fee.basis())
                .show("remedies", remedies.told(FilingFees.NOTICE));
    }

    private static String range(Fee fee) {
        return fee.isFixed()
                ? Yuan.written(fee.lowest()) + " 元"
                : "%s 元至 %s 元".formatted(Yuan.written(fee.lowest()), Yuan.written(fee.highest()));
    }
}
