package org.lishenzhi.objection.process;

import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.objection.ObjectionFilings;
import org.springframework.stereotype.Component;

/** The objection as it came in, and until when it had to be raised. */
@Component
final class RegisterObjectionPage implements Presenter {

    private final ObjectionFilings filings;

    RegisterObjectionPage(ObjectionFilings filings) {
        this.filings = filings;
    }

    @Override
    public String form() {
        return "register-objection";
    }

    @Override
    public void present(Step step, Page page) {
        String event = ObjectionStep.event(step);
        page.show("objectionTold", filings.told(event)).show("periodTold", filings.toldPeriod(event));
    }
}
