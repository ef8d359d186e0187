package org.lishenzhi.trial.process;

import java.util.List;
import java.util.stream.Collectors;
import org.lishenzhi.documents.CourtDocument;
import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.trial.JudgmentItem;
import org.lishenzhi.trial.Judgments;
import org.lishenzhi.trial.Roll;
import org.lishenzhi.trial.Trials;
import org.springframework.stereotype.Component;

/** The draft to be signed, with its obligations one by one. */
@Component
final class SignJudgmentPage implements Presenter {

    private final Trials trials;
    private final Judgments judgments;
    private final Roll roll;

    SignJudgmentPage(Trials trials, Judgments judgments, Roll roll) {
        this.trials = trials;
        this.judgments = judgments;
        this.roll = roll;
    }

    @Override
    public String form() {
        return "sign-judgment";
    }

    @Override
    public void present(Step step, Page page) {
        String caseId = step.caseId();
        List<JudgmentItem> items = trials.document(caseId).isRuling() ? List.of() : judgments.items(caseId);
        page.show("documentTitle", trials.document(caseId).title())
                .show(
                        "documentText",
                        judgments.text(caseId).map(CourtDocument::body).orElse(""))
                .show("parties", roll.listed(caseId))
                .show("itemsTold", items.isEmpty() ? "没有给付内容" : told(caseId, items));
    }

    private String told(String caseId, List<JudgmentItem> items) {
        return items.stream()
                .map(item -> "%s（义务人：%s）".formatted(item.told(), roll.ordinals(caseId, item.debtorIds())))
                .collect(Collectors.joining("\n\n"));
    }
}
