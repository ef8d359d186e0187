package org.lishenzhi.urging.process;

import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.urging.OpenDuties;
import org.lishenzhi.urging.Urgings;
import org.springframework.stereotype.Component;

/** What is still owed when the officer reports the result, and until when he may urge. */
@Component
final class UrgingResultPage implements Presenter {

    private final OpenDuties duties;
    private final Urgings urgings;

    UrgingResultPage(OpenDuties duties, Urgings urgings) {
        this.duties = duties;
        this.urgings = urgings;
    }

    @Override
    public String form() {
        return "record-urging-result";
    }

    @Override
    public void present(Step step, Page page) {
        page.show("rest", duties.rest(step.caseId())).show("urgingPeriod", urgings.toldPeriod(step.caseId()));
    }
}
