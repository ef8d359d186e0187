package org.lishenzhi.enforcement.process;

import org.lishenzhi.enforcement.EnforcementNotices;
import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;

/** The enforcement notice and the order as the file gives them, or as they were last drafted, with the days they name. */
record NoticeDraftPage(String form, EnforcementNotices notices) implements Presenter {

    @Override
    public void present(Step step, Page page) {
        String caseId = step.caseId();
        String order = notices.orderText(caseId);
        page.show("performDays", String.valueOf(notices.performDays(caseId)))
                .show("noticeText", notices.noticeText(caseId));
        if (!order.isEmpty()) {
            page.show("reportDays", String.valueOf(notices.reportDays(caseId))).show("orderText", order);
        }
    }
}
