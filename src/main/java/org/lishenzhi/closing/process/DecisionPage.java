package org.lishenzhi.closing.process;

import java.util.List;
import org.lishenzhi.closing.ClosingDocuments;
import org.lishenzhi.closing.ClosingRule;
import org.lishenzhi.closing.ClosingText;
import org.lishenzhi.closing.Closings;
import org.lishenzhi.documents.CourtDocument;
import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;

/** The closing that is to be decided: how and why, what is open, the document and who signs it. */
record DecisionPage(String form, Closings closings, ClosingDocuments documents, ClosingText text) implements Presenter {

    @Override
    public void present(Step step, Page page) {
        ClosingRule rule = closings.rule(step.caseId());
        String grounds = closings.current(step.caseId()).grounds();
        List<String> obstacles = closings.obstacles(step.caseId());
        page.show("closing", rule.told())
                .show("basis", rule.article())
                .show("remark", rule.remark())
                .show("grounds", grounds == null ? "全部判项已登记为履行" : grounds)
                .show("performed", text.performed(step.caseId()))
                .show("obstacles", obstacles.isEmpty() ? "无" : String.join("；", obstacles))
                .show("document", rule.document())
                .show(
                        "documentText",
                        documents.latest(step.caseId()).map(CourtDocument::body).orElse(""));
    }
}
