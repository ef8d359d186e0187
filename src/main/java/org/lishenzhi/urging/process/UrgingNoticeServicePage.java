package org.lishenzhi.urging.process;

import org.lishenzhi.documents.CourtDocument;
import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.urging.UrgingTalks;
import org.springframework.stereotype.Component;

/** The notice to be served, and what the debtor is told that he may do about it. */
@Component
final class UrgingNoticeServicePage implements Presenter {

    private final UrgingTalks talks;

    UrgingNoticeServicePage(UrgingTalks talks) {
        this.talks = talks;
    }

    @Override
    public String form() {
        return "serve-urging-notice";
    }

    @Override
    public void present(Step step, Page page) {
        page.show(
                        "noticeText",
                        talks.notice(step.caseId()).map(CourtDocument::body).orElse(""))
                .show("remedies", talks.remedies());
    }
}
