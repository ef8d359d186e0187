package org.lishenzhi.preservation.process;

import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.preservation.Applications;

/** What was applied for, in one line. */
record PreservationPage(String form, Applications applications) implements Presenter {

    @Override
    public void present(Step step, Page page) {
        page.show("preservation", applications.told(Applied.by(step)));
    }
}
