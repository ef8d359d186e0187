package org.lishenzhi.trial.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.trial.TrialDocument;
import org.lishenzhi.trial.Trials;
import org.lishenzhi.trial.process.CaseTrialProcess.DocumentForm;
import org.lishenzhi.trial.process.JudgmentDraftingProcess.Variables;
import org.springframework.stereotype.Component;

/** 确定裁判文书: says which kind of document ends the trial as the judge decided. */
@Component
final class DetermineDocumentDelegate implements JavaDelegate {

    private final Trials trials;

    DetermineDocumentDelegate(Trials trials) {
        this.trials = trials;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Variables.DOCUMENT_FORM.set(execution, form(trials.document(Variables.CASE_ID.get(execution))));
    }

    private static DocumentForm form(TrialDocument document) {
        if (document.isRuling()) {
            return DocumentForm.RULING;
        }
        return document.isJudgment() ? DocumentForm.JUDGMENT : DocumentForm.MEDIATION;
    }
}
