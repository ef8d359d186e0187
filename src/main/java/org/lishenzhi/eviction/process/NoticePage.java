package org.lishenzhi.eviction.process;

import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.eviction.Notices;

/** The latest draft of the notice, to be signed or to be written anew. */
record NoticePage(String form, Notices notices) implements Presenter {

    @Override
    public void present(Step step, Page page) {
        notices.latest(step.obligation()).ifPresent(draft -> page.show("noticeText", draft.body()));
    }
}
