package org.lishenzhi.closing.process;

import org.lishenzhi.closing.ClosingDocuments;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.springframework.stereotype.Component;

/** 送达结案文书: served on one party, with the remedy told. */
@Component
final class ServeClosingDocumentReceiver implements Receiver {

    private final ClosingDocuments documents;

    ServeClosingDocumentReceiver(ClosingDocuments documents) {
        this.documents = documents;
    }

    @Override
    public String form() {
        return "serve-closing-document";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        documents.serve(
                step.caseId(),
                step.person(),
                answers.date("servedOn"),
                answers.text("serviceManner"),
                by,
                step.taskId());
    }
}
