package org.lishenzhi.urging.process;

import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.urging.EnforcementApplications;

/** When the application came, and how long the court may take over it. */
record ApplicationPage(String form, EnforcementApplications applications) implements Presenter {

    @Override
    public void present(Step step, Page page) {
        page.show("appliedOn", applications.appliedOn(step.caseId()))
                .show("reviewNote", applications.reviewNote(step.caseId()))
                .show("limitationNote", applications.limitationNote(step.caseId()));
    }
}
