package org.lishenzhi.trial.process;

import org.lishenzhi.documents.Remedies;
import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.trial.Trials;
import org.springframework.stereotype.Component;

/** What is served, and what the person may do against it. */
@Component
final class ServeDocumentPage implements Presenter {

    private final Trials trials;
    private final Remedies remedies;

    ServeDocumentPage(Trials trials, Remedies remedies) {
        this.trials = trials;
        this.remedies = remedies;
    }

    @Override
    public String form() {
        return "serve-document";
    }

    @Override
    public void present(Step step, Page page) {
        String title = trials.document(step.caseId()).title();
        page.show("documentTitle", title).show("remedies", remedies.told(title));
    }
}
