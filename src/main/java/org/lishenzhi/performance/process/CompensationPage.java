package org.lishenzhi.performance.process;

import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.performance.Compensations;
import org.springframework.stereotype.Component;

/** The compensation that both agreed on. */
@Component
final class CompensationPage implements Presenter {

    private final Compensations compensations;

    CompensationPage(Compensations compensations) {
        this.compensations = compensations;
    }

    @Override
    public String form() {
        return "verify-compensation";
    }

    @Override
    public void present(Step step, Page page) {
        compensations.agreed(step.obligation()).ifPresent(agreed -> page.show("compensation", agreed));
    }
}
