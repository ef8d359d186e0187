package org.lishenzhi.enforcement.process;

import org.lishenzhi.enforcement.EnforcementRisks;
import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;

/** What the notice of acceptance tells the creditor. */
record AcceptanceNoticePage(String form, EnforcementRisks risks) implements Presenter {

    @Override
    public void present(Step step, Page page) {
        page.show("acceptanceNotice", risks.notice(step.caseId()));
    }
}
