package org.lishenzhi.eviction.process;

import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.eviction.ForcedEvictions;

/** Why the last plan could not be carried out, if it was tried in vain. */
record PlanPage(String form, ForcedEvictions evictions) implements Presenter {

    @Override
    public void present(Step step, Page page) {
        evictions.current(step.obligation()).ifPresent(plan -> {
            if (plan.obstacles() != null) {
                page.show("obstacles", plan.obstacles());
            }
        });
    }
}
