package org.lishenzhi.filing.process;

import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.filing.Corrections;

/** What the plaintiff was asked to complete. */
record CorrectionAskedPage(String form, Corrections corrections) implements Presenter {

    @Override
    public void present(Step step, Page page) {
        corrections.of(step.caseId()).ifPresent(correction -> page.show("asked", correction.asked()));
    }
}
