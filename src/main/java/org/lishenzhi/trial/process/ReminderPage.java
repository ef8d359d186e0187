package org.lishenzhi.trial.process;

import java.util.stream.Collectors;
import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.trial.JudgmentItem;
import org.lishenzhi.trial.Judgments;
import org.springframework.stereotype.Component;

/** What this debtor owes. */
@Component
final class ReminderPage implements Presenter {

    private final Judgments judgments;

    ReminderPage(Judgments judgments) {
        this.judgments = judgments;
    }

    @Override
    public String form() {
        return "remind-performance";
    }

    @Override
    public void present(Step step, Page page) {
        String duties = judgments.items(step.caseId()).stream()
                .filter(item -> item.debtorIds().contains(step.person()))
                .map(JudgmentItem::told)
                .collect(Collectors.joining("\n\n"));
        page.show("duties", duties);
    }
}
