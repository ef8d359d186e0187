package org.lishenzhi.urging.process;

import org.lishenzhi.engine.forms.Page;
import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.urging.UrgingTalks;
import org.springframework.stereotype.Component;

/** A proposal for the notice, to be changed by the officer. */
@Component
final class UrgingNoticeDraftPage implements Presenter {

    private final UrgingTalks talks;

    UrgingNoticeDraftPage(UrgingTalks talks) {
        this.talks = talks;
    }

    @Override
    public String form() {
        return "draft-urging-notice";
    }

    @Override
    public void present(Step step, Page page) {
        page.show("noticeText", talks.proposal(step.caseId()));
    }
}
