package org.lishenzhi.enforcement.process;

import org.lishenzhi.enforcement.EnforcementNoticeTerms;
import org.lishenzhi.enforcement.EnforcementNotices;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.springframework.stereotype.Component;

/** 拟写执行通知书和报告财产令: keeps both drafts and the days that they name. */
@Component
final class DraftEnforcementNoticeReceiver implements Receiver {

    private final EnforcementNotices notices;

    DraftEnforcementNoticeReceiver(EnforcementNotices notices) {
        this.notices = notices;
    }

    @Override
    public String form() {
        return "draft-enforcement-notice";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        var terms = new EnforcementNoticeTerms(
                step.caseId(),
                Integer.parseInt(answers.text("performDays")),
                answers.find("reportDays").map(Integer::valueOf).orElse(null));
        notices.draft(
                terms, answers.text("noticeText"), answers.find("orderText").orElse(null), by);
    }
}
