package org.lishenzhi.closing.process;

import org.lishenzhi.closing.ClosingDocuments;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.springframework.stereotype.Component;

/** 拟写结案文书: keeps the draft of the document that the table names. */
@Component
final class DraftClosingDocumentReceiver implements Receiver {

    private final ClosingDocuments documents;

    DraftClosingDocumentReceiver(ClosingDocuments documents) {
        this.documents = documents;
    }

    @Override
    public String form() {
        return "draft-closing-document";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        documents.draft(step.caseId(), answers.text("documentText"), by);
    }
}
