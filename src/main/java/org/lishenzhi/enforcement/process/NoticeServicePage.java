package org.lishenzhi.enforcement.process;

import org.lishenzhi.documents.Remedies;
import org.lishenzhi.enforcement.EnforcementNoticeTerms;
import org.lishenzhi.enforcement.EnforcementNotices;
import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;

/** What is served on a debtor, and what he may do against it. */
record NoticeServicePage(String form, EnforcementNotices notices, Remedies remedies) implements Presenter {

    @Override
    public void present(Step step, Page page) {
        boolean order = notices.terms(step.caseId())
                .map(EnforcementNoticeTerms::reportDays)
                .isPresent();
        page.show("papers", order ? "执行通知书、报告财产令" : EnforcementNotices.KIND)
                .show("remedies", remedies.told(EnforcementNotices.KIND));
    }
}
