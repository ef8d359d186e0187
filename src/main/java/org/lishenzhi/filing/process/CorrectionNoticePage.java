package org.lishenzhi.filing.process;

import org.lishenzhi.documents.Remedies;
import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.filing.Corrections;

/** The request to complete the suit, and what the plaintiff may do. */
record CorrectionNoticePage(String form, Corrections corrections, Remedies remedies) implements Presenter {

    @Override
    public void present(Step step, Page page) {
        corrections.of(step.caseId()).ifPresent(correction -> page.show("noticeText", correction.asked()));
        page.show("remedies", remedies.told(Corrections.KIND));
    }
}
