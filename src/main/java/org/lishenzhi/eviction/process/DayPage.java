package org.lishenzhi.eviction.process;

import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.eviction.ForcedEvictions;

/** The planned day of the forced eviction. */
record DayPage(String form, ForcedEvictions evictions) implements Presenter {

    @Override
    public void present(Step step, Page page) {
        evictions.current(step.obligation()).ifPresent(plan -> page.show("plannedDay", plan.evictionDay()));
    }
}
