package org.lishenzhi.trial.process;

import java.util.List;
import java.util.stream.Collectors;
import org.lishenzhi.documents.CourtDocument;
import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.trial.Enforceability;
import org.lishenzhi.trial.Gap;
import org.lishenzhi.trial.JudgmentItem;
import org.lishenzhi.trial.Judgments;
import org.lishenzhi.trial.Roll;
import org.lishenzhi.trial.Trials;
import org.springframework.stereotype.Component;

/** What a draft still lacks, and the last one to write on from. */
@Component
final class DraftJudgmentPage implements Presenter {

    private final Trials trials;
    private final Judgments judgments;
    private final Enforceability enforceability;
    private final ItemRows rows;
    private final Roll roll;

    DraftJudgmentPage(Trials trials, Judgments judgments, Enforceability enforceability, ItemRows rows, Roll roll) {
        this.trials = trials;
        this.judgments = judgments;
        this.enforceability = enforceability;
        this.rows = rows;
        this.roll = roll;
    }

    @Override
    public String form() {
        return "draft-judgment";
    }

    @Override
    public void present(Step step, Page page) {
        String caseId = step.caseId();
        List<JudgmentItem> items = judgments.items(caseId);
        String gaps = enforceability.gaps(items).stream().map(Gap::told).collect(Collectors.joining("\n\n"));
        page.show("documentTitle", trials.document(caseId).title())
                .show("parties", roll.listed(caseId))
                .show("gaps", gaps)
                .show(
                        "documentText",
                        judgments.text(caseId).map(CourtDocument::body).orElse(""));
        if (!items.isEmpty()) {
            page.show("items", rows.shown(caseId, items));
        }
    }
}
