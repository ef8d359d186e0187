package org.lishenzhi.enforcement.process;

import java.util.Objects;
import org.lishenzhi.enforcement.EnforcementExtensions;
import org.lishenzhi.enforcement.process.EnforcementExtensionProcess.ExtensionDecision;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.security.Delegation;
import org.lishenzhi.security.SigningAuthority;
import org.springframework.stereotype.Component;

/** 审批延长执行期限: by the president or his delegate in writing (审理期限规定第五条). */
@Component
final class DecideEnforcementExtensionReceiver implements Receiver {

    private final EnforcementExtensions extensions;
    private final SigningAuthority authority;

    DecideEnforcementExtensionReceiver(EnforcementExtensions extensions, SigningAuthority authority) {
        this.extensions = extensions;
        this.authority = authority;
    }

    @Override
    public String form() {
        return "decide-enforcement-extension";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        String id = Objects.requireNonNull(step.eventId());
        Delegation lent = authority.signFor(by, "court-president").delegation();
        if (answers.choice("extensionDecision", ExtensionDecision.class) == ExtensionDecision.APPROVE) {
            extensions.grant(id, lent == null ? "院长批准" : "受院长书面授权批准（%s）".formatted(lent.documentNumber()), by);
        } else {
            extensions.refuse(id, answers.text("refusalReason"), by);
        }
    }
}
