package org.lishenzhi.objection.process;

import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.objection.ObjectionFilings;
import org.lishenzhi.objection.ObjectionRefusals;

/** The draft of the refusal. */
record ObjectionRefusalPage(String form, ObjectionFilings filings, ObjectionRefusals refusals) implements Presenter {

    @Override
    public void present(Step step, Page page) {
        String event = ObjectionStep.event(step);
        page.show("objectionTold", filings.told(event)).show("rulingText", refusals.text(event));
    }
}
