package org.lishenzhi.enforcement.process;

import org.lishenzhi.enforcement.EnforcementRefusals;
import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;

/** The latest draft of the ruling that refuses an application, with the reasons that the tests gave. */
record RefusalPage(String form, EnforcementRefusals refusals) implements Presenter {

    @Override
    public void present(Step step, Page page) {
        page.show("rulingText", refusals.text(step.caseId()));
    }
}
