package org.lishenzhi.preservation.process;

import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.law.fees.Fee;
import org.lishenzhi.preservation.Applications;
import org.lishenzhi.preservation.Fees;
import org.springframework.stereotype.Component;

/** The fee of preservation and how it was reckoned. */
@Component
final class FeePage implements Presenter {

    private final Applications applications;
    private final Fees fees;

    FeePage(Applications applications, Fees fees) {
        this.applications = applications;
        this.fees = fees;
    }

    @Override
    public String form() {
        return "collect-preservation-fee";
    }

    @Override
    public void present(Step step, Page page) {
        Fee fee = fees.of(applications.get(Applied.by(step)));
        page.show("preservation", applications.told(Applied.by(step)))
                .show("fee", fee.highest().toPlainString())
                .show("feeBasis", fee.basis());
    }
}
