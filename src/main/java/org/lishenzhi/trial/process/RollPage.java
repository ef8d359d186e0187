package org.lishenzhi.trial.process;

import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.trial.Roll;

/** The parties with their ordinals. */
record RollPage(String form, Roll roll) implements Presenter {

    @Override
    public void present(Step step, Page page) {
        page.show("parties", roll.listed(step.caseId()));
    }
}
