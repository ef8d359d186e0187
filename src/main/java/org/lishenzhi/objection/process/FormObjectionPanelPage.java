package org.lishenzhi.objection.process;

import java.util.Map;
import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.objection.ObjectionFilings;
import org.lishenzhi.objection.Reviewers;
import org.springframework.stereotype.Component;

/** The objection, and who may review it. */
@Component
final class FormObjectionPanelPage implements Presenter {

    private final ObjectionFilings filings;
    private final Reviewers reviewers;

    FormObjectionPanelPage(ObjectionFilings filings, Reviewers reviewers) {
        this.filings = filings;
        this.reviewers = reviewers;
    }

    @Override
    public String form() {
        return "form-objection-panel";
    }

    @Override
    public void present(Step step, Page page) {
        page.show("objectionTold", filings.told(ObjectionStep.event(step)))
                .show(
                        "reviewers",
                        reviewers.eligible(step.caseId()).stream()
                                .map(account -> Map.of("label", account.name(), "value", account.id()))
                                .toList());
    }
}
