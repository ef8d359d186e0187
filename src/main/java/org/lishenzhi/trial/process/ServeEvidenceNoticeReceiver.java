package org.lishenzhi.trial.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.trial.TrialNotices;
import org.springframework.stereotype.Component;

/** 送达举证通知书: one party knows until when to bring evidence. */
@Component
final class ServeEvidenceNoticeReceiver implements Receiver {

    private final TrialNotices notices;

    ServeEvidenceNoticeReceiver(TrialNotices notices) {
        this.notices = notices;
    }

    @Override
    public String form() {
        return "serve-evidence-notice";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        notices.serveEvidenceNotice(Entries.of(step, answers.date("servedOn"), answers.text("noticeManner"), by));
    }
}
