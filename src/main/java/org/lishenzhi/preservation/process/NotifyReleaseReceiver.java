package org.lishenzhi.preservation.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.preservation.Releases;
import org.springframework.stereotype.Component;

/** 通知解除保全: the units that assist were told to let go. */
@Component
final class NotifyReleaseReceiver implements Receiver {

    private final Releases releases;

    NotifyReleaseReceiver(Releases releases) {
        this.releases = releases;
    }

    @Override
    public String form() {
        return "notify-release";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        releases.release(Applied.by(step), answers.date("releasedOn"), by);
    }
}
