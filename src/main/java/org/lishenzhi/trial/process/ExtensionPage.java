package org.lishenzhi.trial.process;

import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.trial.Trials;
import org.springframework.stereotype.Component;

/** Why the judge asks for more time. */
@Component
final class ExtensionPage implements Presenter {

    private final Trials trials;

    ExtensionPage(Trials trials) {
        this.trials = trials;
    }

    @Override
    public String form() {
        return "approve-trial-extension";
    }

    @Override
    public void present(Step step, Page page) {
        page.show("requestedReason", trials.extensionReason(step.caseId()));
    }
}
