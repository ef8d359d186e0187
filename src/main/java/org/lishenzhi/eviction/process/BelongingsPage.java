package org.lishenzhi.eviction.process;

import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.eviction.Handovers;

/** What was left behind, if anything was listed. */
record BelongingsPage(String form, Handovers handovers) implements Presenter {

    @Override
    public void present(Step step, Page page) {
        handovers.belongings(step.obligation()).ifPresent(belongings -> page.show("somethingLeft", true)
                .show("leftItems", BelongingsList.shown(belongings.items()))
                .show("leftItemsStorage", belongings.storage()));
    }
}
