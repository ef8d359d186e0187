package org.lishenzhi.trial.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.engine.CaseScope;
import org.lishenzhi.trial.DocumentService;
import org.springframework.stereotype.Component;

/** 登记公告送达: the public notice ran its time, the document counts as served. */
@Component
final class RecordDocumentServiceDelegate implements JavaDelegate {

    private final DocumentService service;

    RecordDocumentServiceDelegate(DocumentService service) {
        this.service = service;
    }

    @Override
    public void execute(DelegateExecution execution) {
        service.announced(CaseScope.CASE_ID.get(execution), CaseScope.PERSON_ID.get(execution));
    }
}
