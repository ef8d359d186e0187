package org.lishenzhi.enforcement.process;

import java.util.Objects;
import org.lishenzhi.enforcement.EnforcementExtension;
import org.lishenzhi.enforcement.EnforcementExtensions;
import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;

/** Why more time is asked for, and when the limit ends. */
record ExtensionAdvicePage(String form, EnforcementExtensions extensions) implements Presenter {

    @Override
    public void present(Step step, Page page) {
        EnforcementExtension extension = extensions.get(Objects.requireNonNull(step.eventId()));
        page.show("requestedReason", extension.reason()).show("limitNote", extensions.limitNote(step.caseId()));
    }
}
