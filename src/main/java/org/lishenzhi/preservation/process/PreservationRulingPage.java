package org.lishenzhi.preservation.process;

import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.preservation.Applications;
import org.lishenzhi.preservation.Rulings;

/** What was applied for, and the latest draft of the ruling. */
record PreservationRulingPage(String form, Applications applications, Rulings rulings) implements Presenter {

    @Override
    public void present(Step step, Page page) {
        page.show("preservation", applications.told(Applied.by(step)));
        rulings.latest(applications.get(Applied.by(step))).ifPresent(draft -> page.show("rulingText", draft.body()));
    }
}
