package org.lishenzhi.sentinel.process;

import java.util.Objects;
import org.lishenzhi.casefile.NotAllowed;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.security.Accounts;
import org.lishenzhi.security.Role;
import org.lishenzhi.sentinel.FindingState;
import org.lishenzhi.sentinel.Sentinel;
import org.springframework.stereotype.Component;

/** 处理卡案: keeps what a manager did about a finding, or why it is no problem. */
@Component
final class HandleStuckCaseReceiver implements Receiver {

    private final Sentinel sentinel;
    private final Accounts accounts;

    HandleStuckCaseReceiver(Sentinel sentinel, Accounts accounts) {
        this.sentinel = sentinel;
        this.accounts = accounts;
    }

    @Override
    public String form() {
        return "handle-stuck-case";
    }

    /** Whoever works on the case sees the task, but does not judge his own delay. */
    @Override
    public void receive(Step step, Answers answers, String by) {
        if (!accounts.groupsOf(by).contains(Role.MANAGER.id())) {
            throw new NotAllowed("卡案由院庭长处理");
        }
        sentinel.settle(
                Objects.requireNonNull(step.eventId()),
                answers.choice("outcome", FindingState.class),
                answers.text("handling"),
                by);
    }
}
