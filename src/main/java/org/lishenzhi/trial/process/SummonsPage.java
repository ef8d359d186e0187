package org.lishenzhi.trial.process;

import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.trial.Hearing;
import org.lishenzhi.trial.Hearings;
import org.springframework.stereotype.Component;

/** The hearing to which the person is summoned. */
@Component
final class SummonsPage implements Presenter {

    private final Hearings hearings;

    SummonsPage(Hearings hearings) {
        this.hearings = hearings;
    }

    @Override
    public String form() {
        return "summon-party";
    }

    @Override
    public void present(Step step, Page page) {
        Hearing hearing = hearings.latest(step.caseId());
        page.show("hearingDate", hearing.hearingDay()).show("hearingPlace", hearing.place());
    }
}
