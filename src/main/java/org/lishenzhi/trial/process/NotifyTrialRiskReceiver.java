package org.lishenzhi.trial.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.trial.TrialNotices;
import org.springframework.stereotype.Component;

/** 审判阶段风险告知: one party was told the risks of the suit and of its enforcement. */
@Component
final class NotifyTrialRiskReceiver implements Receiver {

    private final TrialNotices notices;

    NotifyTrialRiskReceiver(TrialNotices notices) {
        this.notices = notices;
    }

    @Override
    public String form() {
        return "notify-trial-risk";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        notices.tellRisks(Entries.of(step, answers.date("receivedOn"), answers.text("noticeManner"), by));
    }
}
