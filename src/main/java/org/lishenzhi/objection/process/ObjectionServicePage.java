package org.lishenzhi.objection.process;

import org.lishenzhi.documents.Remedies;
import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.objection.ObjectionFilings;

/** The ruling to be served, with the remedies against it. */
record ObjectionServicePage(String form, ObjectionFilings filings, Remedies remedies) implements Presenter {

    @Override
    public void present(Step step, Page page) {
        String event = ObjectionStep.event(step);
        page.show("objectionTold", filings.told(event))
                .show("remedies", remedies.told(filings.get(event).document()));
    }
}
