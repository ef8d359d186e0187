package org.lishenzhi.trial.process;

import org.lishenzhi.documents.CourtDocument;
import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.trial.Judgments;
import org.lishenzhi.trial.Trials;

/** The document that ends the trial, with its latest text. */
record DocumentTextPage(String form, Trials trials, Judgments judgments) implements Presenter {

    @Override
    public void present(Step step, Page page) {
        page.show("documentTitle", trials.document(step.caseId()).title())
                .show(
                        "documentText",
                        judgments.text(step.caseId()).map(CourtDocument::body).orElse(""));
    }
}
