package org.lishenzhi.closing.process;

import java.util.List;
import java.util.Map;
import org.lishenzhi.closing.ClosingDocuments;
import org.lishenzhi.closing.ClosingRule;
import org.lishenzhi.closing.Closings;
import org.lishenzhi.closing.Panels;
import org.lishenzhi.documents.CourtDocument;
import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;

/** The closing that the panel deliberates on, and those who may sit on it. */
record PanelPage(String form, Closings closings, ClosingDocuments documents, Panels panels) implements Presenter {

    @Override
    public void present(Step step, Page page) {
        ClosingRule rule = closings.rule(step.caseId());
        String grounds = closings.current(step.caseId()).grounds();
        List<Map<String, String>> judges = panels.candidates().stream()
                .map(judge -> Map.of("value", judge.id(), "label", judge.name()))
                .toList();
        page.show("closing", rule.told())
                .show("basis", rule.article())
                .show("grounds", grounds == null ? "无" : grounds)
                .show("open", String.join("；", closings.openItems(step.caseId()).obligations()))
                .show("judges", judges)
                .show(
                        "documentText",
                        documents.latest(step.caseId()).map(CourtDocument::body).orElse(""));
    }
}
