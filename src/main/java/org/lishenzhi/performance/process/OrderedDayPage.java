package org.lishenzhi.performance.process;

import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.performance.OrderedDays;

/** The day by which it was ordered to perform. */
record OrderedDayPage(String form, OrderedDays orders) implements Presenter {

    @Override
    public void present(Step step, Page page) {
        orders.of(step.obligation()).ifPresent(day -> page.show("performBy", day));
    }
}
