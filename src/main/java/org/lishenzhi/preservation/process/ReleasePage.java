package org.lishenzhi.preservation.process;

import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.preservation.Applications;
import org.lishenzhi.preservation.Releases;

/** What was applied for, and the latest draft of the ruling that releases it. */
record ReleasePage(String form, Applications applications, Releases releases) implements Presenter {

    @Override
    public void present(Step step, Page page) {
        page.show("preservation", applications.told(Applied.by(step)));
        releases.latest(applications.get(Applied.by(step))).ifPresent(draft -> page.show("releaseText", draft.body()));
    }
}
