package org.lishenzhi.closing.process;

import org.lishenzhi.closing.ClosingDocuments;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.springframework.stereotype.Component;

/** 签发结案文书: signed by the presiding member of the panel, or by the person in charge. */
@Component
final class SignClosingDocumentReceiver implements Receiver {

    private final ClosingDocuments documents;

    SignClosingDocumentReceiver(ClosingDocuments documents) {
        this.documents = documents;
    }

    @Override
    public String form() {
        return "sign-closing-document";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        documents.sign(step.caseId(), by, step.taskId());
    }
}
