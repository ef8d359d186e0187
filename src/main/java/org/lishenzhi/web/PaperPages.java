package org.lishenzhi.web;

import java.util.List;
import org.lishenzhi.casefile.Case;
import org.lishenzhi.casefile.Dossier;
import org.lishenzhi.casefile.DossierItem;
import org.lishenzhi.casefile.StepRecords;
import org.lishenzhi.documents.Registry;
import org.lishenzhi.security.Accounts;
import org.springframework.stereotype.Component;

/** The pages of a case file that tell its papers: submitted steps, documents, files. */
@Component
class PaperPages {

    private final StepRecords steps;
    private final Registry registry;
    private final Dossier dossier;
    private final FormLabels labels;
    private final Accounts accounts;

    PaperPages(StepRecords steps, Registry registry, Dossier dossier, FormLabels labels, Accounts accounts) {
        this.steps = steps;
        this.registry = registry;
        this.dossier = dossier;
        this.labels = labels;
        this.accounts = accounts;
    }

    List<CaseView.StepView> steps(Case courtCase, boolean withAnswers) {
        return steps.masked(courtCase.id()).stream()
                .map(step -> new CaseView.StepView(
                        step.title(),
                        accounts.nameOf(step.submittedBy()),
                        step.submittedAt(),
                        withAnswers ? labels.of(step.formId(), step.values()) : List.of()))
                .toList();
    }

    List<CaseView.DocumentView> documents(String caseId, boolean withBody) {
        return registry.of(caseId).stream()
                .map(document -> new CaseView.DocumentView(
                        document.kind(),
                        accounts.nameOf(document.draftedBy()),
                        document.draftedAt(),
                        document.signedBy() == null ? null : accounts.nameOf(document.signedBy()),
                        document.signedAt(),
                        document.signedRight(),
                        withBody ? document.body() : null))
                .toList();
    }

    List<CaseView.FileView> files(String caseId) {
        return dossier.of(caseId).stream().map(this::view).toList();
    }

    CaseView.FileView view(DossierItem item) {
        return new CaseView.FileView(
                item.id(),
                item.kind(),
                item.fileName(),
                item.mediaType(),
                item.size(),
                accounts.nameOf(item.addedBy()),
                item.addedAt(),
                item.taskId());
    }
}
