package org.lishenzhi.succession.process;

import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.succession.Successions;

/** What was applied for, as several forms of this stage show it. */
record SuccessionPage(String form, Successions successions) implements Presenter {

    @Override
    public void present(Step step, Page page) {
        page.show("succession", successions.told(successions.get(Applied.by(step))));
    }
}
