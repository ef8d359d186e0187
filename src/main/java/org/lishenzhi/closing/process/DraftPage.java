package org.lishenzhi.closing.process;

import org.lishenzhi.closing.ClosingDocuments;
import org.lishenzhi.closing.ClosingRule;
import org.lishenzhi.closing.ClosingText;
import org.lishenzhi.closing.Closings;
import org.lishenzhi.documents.CourtDocument;
import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;

/** How the case is to be closed, what was said about it last, and the text that the court proposes. */
record DraftPage(String form, Closings closings, ClosingDocuments documents, ClosingText text) implements Presenter {

    @Override
    public void present(Step step, Page page) {
        ClosingRule rule = closings.rule(step.caseId());
        String opinion = closings.current(step.caseId()).opinion();
        page.show("closing", rule.told())
                .show("document", rule.document())
                .show("basis", rule.article())
                .show("remark", rule.remark())
                .show("lastOpinion", opinion == null ? "无" : opinion)
                .show(
                        "documentText",
                        documents
                                .latest(step.caseId())
                                .map(CourtDocument::body)
                                .orElseGet(() -> text.proposed(step.caseId())));
    }
}
