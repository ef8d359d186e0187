package org.lishenzhi.enforcement.process;

import org.lishenzhi.documents.Remedies;
import org.lishenzhi.enforcement.EnforcementRefusals;
import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;

/** What the applicant may do against the refusal. */
record RefusalRemedyPage(String form, Remedies remedies) implements Presenter {

    @Override
    public void present(Step step, Page page) {
        page.show("remedies", remedies.told(EnforcementRefusals.KIND));
    }
}
