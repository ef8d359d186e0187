package org.lishenzhi.preservation.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.preservation.ReleaseDecision;
import org.lishenzhi.preservation.Releases;
import org.springframework.stereotype.Component;

/** 审查解除保全: the draft of the ruling that releases, or why the preservation goes on. */
@Component
final class DraftReleaseReceiver implements Receiver {

    private final Releases releases;

    DraftReleaseReceiver(Releases releases) {
        this.releases = releases;
    }

    @Override
    public String form() {
        return "draft-release";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        if (answers.choice("releaseDecision", ReleaseDecision.class) == ReleaseDecision.RELEASE) {
            releases.draft(Applied.by(step), answers.text("releaseText"), by);
        } else {
            releases.keep(Applied.by(step), answers.text("keepReason"), by);
        }
    }
}
