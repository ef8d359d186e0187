package org.lishenzhi.enforcement.process;

import java.util.Objects;
import org.lishenzhi.enforcement.EnforcementExtensions;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.springframework.stereotype.Component;

/** 提出延长意见: what the director thinks of the request. */
@Component
final class AdviseEnforcementExtensionReceiver implements Receiver {

    private final EnforcementExtensions extensions;

    AdviseEnforcementExtensionReceiver(EnforcementExtensions extensions) {
        this.extensions = extensions;
    }

    @Override
    public String form() {
        return "advise-enforcement-extension";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        String advice = answers.text("advice").equals("AGREE") ? "同意延长" : "不同意延长";
        extensions.advise(
                Objects.requireNonNull(step.eventId()), "%s：%s".formatted(advice, answers.text("adviceReason")));
    }
}
