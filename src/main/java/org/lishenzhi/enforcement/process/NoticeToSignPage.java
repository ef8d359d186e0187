package org.lishenzhi.enforcement.process;

import org.lishenzhi.enforcement.EnforcementNotices;
import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;

/** The drafts that the officer signs. */
record NoticeToSignPage(String form, EnforcementNotices notices) implements Presenter {

    @Override
    public void present(Step step, Page page) {
        page.show("noticeText", notices.noticeText(step.caseId())).show("orderText", notices.orderText(step.caseId()));
    }
}
