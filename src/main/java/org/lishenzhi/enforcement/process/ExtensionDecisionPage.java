package org.lishenzhi.enforcement.process;

import java.util.Objects;
import org.lishenzhi.enforcement.EnforcementExtension;
import org.lishenzhi.enforcement.EnforcementExtensions;
import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.springframework.stereotype.Component;

/** What the president decides on: the request, the limit, and what the director thinks of it. */
@Component
final class ExtensionDecisionPage implements Presenter {

    private final EnforcementExtensions extensions;

    ExtensionDecisionPage(EnforcementExtensions extensions) {
        this.extensions = extensions;
    }

    @Override
    public String form() {
        return "decide-enforcement-extension";
    }

    @Override
    public void present(Step step, Page page) {
        EnforcementExtension extension = extensions.get(Objects.requireNonNull(step.eventId()));
        page.show("requestedReason", extension.reason())
                .show("limitNote", extensions.limitNote(step.caseId()))
                .show("opinion", Objects.requireNonNullElse(extension.opinion(), ""));
    }
}
