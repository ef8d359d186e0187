package org.lishenzhi.objection.process;

import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.objection.ObjectionFilings;
import org.lishenzhi.objection.ObjectionPanels;

/** The objection and the panel that reviews it. */
record ObjectionPanelPage(String form, ObjectionFilings filings, ObjectionPanels panels) implements Presenter {

    @Override
    public void present(Step step, Page page) {
        String event = ObjectionStep.event(step);
        page.show("objectionTold", filings.told(event)).show("panelTold", panels.told(event));
    }
}
