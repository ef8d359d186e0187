package org.lishenzhi.closing.process;

import org.lishenzhi.closing.ClosingDocuments;
import org.lishenzhi.closing.ClosingPanelSeat;
import org.lishenzhi.closing.Closings;
import org.lishenzhi.closing.Panels;
import org.lishenzhi.documents.CourtDocument;
import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;

/** The closing, the members of the panel, their minutes and the ruling. */
record OpinionPage(String form, Closings closings, ClosingDocuments documents, Panels panels) implements Presenter {

    @Override
    public void present(Step step, Page page) {
        page.show("closing", closings.rule(step.caseId()).told())
                .show(
                        "members",
                        panels.names(panels.of(step.caseId()).seats().stream()
                                .map(ClosingPanelSeat::accountId)
                                .toList()))
                .show(
                        "minutesTold",
                        panels.minutes(step.caseId()).map(CourtDocument::body).orElse(""))
                .show(
                        "documentText",
                        documents.latest(step.caseId()).map(CourtDocument::body).orElse(""));
    }
}
