package org.lishenzhi.preservation.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.preservation.Releases;
import org.springframework.stereotype.Component;

/** 签发解除保全裁定: signed by the judge, or returned with a reason. */
@Component
final class SignReleaseReceiver implements Receiver {

    private final Releases releases;

    SignReleaseReceiver(Releases releases) {
        this.releases = releases;
    }

    @Override
    public String form() {
        return "sign-release-ruling";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        if (answers.choice("signDecision", SignDecision.class) == SignDecision.SIGN) {
            releases.sign(Applied.by(step), by);
        }
    }
}
