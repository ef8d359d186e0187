package org.lishenzhi.objection.process;

import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.objection.ObjectionFilings;
import org.lishenzhi.objection.Reconsideration;
import org.lishenzhi.objection.Reconsiderations;

/** The objection whose ruling is to be reconsidered. */
record ReconsiderationPage(String form, Reconsiderations reconsiderations, ObjectionFilings filings)
        implements Presenter {

    @Override
    public void present(Step step, Page page) {
        Reconsideration request = reconsiderations.get(ObjectionStep.event(step));
        page.show("objectionTold", filings.told(request.objectionId()))
                .show("receivedTold", "%s收到复议申请".formatted(request.receivedOn()));
    }
}
