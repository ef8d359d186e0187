package org.lishenzhi.urging.process;

import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.urging.OpenDuties;
import org.lishenzhi.urging.Urgings;

/** What the debtor still owes, and until when he is urged. */
record DutiesPage(String form, OpenDuties duties, Urgings urgings) implements Presenter {

    @Override
    public void present(Step step, Page page) {
        page.show("duties", duties.restOf(step.caseId(), step.person()))
                .show("urgingPeriod", urgings.toldPeriod(step.caseId()));
    }
}
