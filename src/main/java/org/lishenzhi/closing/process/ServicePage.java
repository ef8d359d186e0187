package org.lishenzhi.closing.process;

import org.lishenzhi.closing.Closings;
import org.lishenzhi.documents.Remedies;
import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;

/** Which document is served, and what the party may do against it. */
record ServicePage(String form, Closings closings, Remedies remedies) implements Presenter {

    @Override
    public void present(Step step, Page page) {
        String document = closings.rule(step.caseId()).document();
        page.show("document", document).show("remedies", remedies.told(document));
    }
}
