package org.lishenzhi.eviction.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.eviction.ForcedEvictions;
import org.springframework.stereotype.Component;

/** 拟定强制腾退方案: the day, the risks, and what is arranged for those who need protection. */
@Component
final class PlanForcedEvictionReceiver implements Receiver {

    private final ForcedEvictions evictions;

    PlanForcedEvictionReceiver(ForcedEvictions evictions) {
        this.evictions = evictions;
    }

    @Override
    public String form() {
        return "plan-forced-eviction";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        boolean vulnerable = !answers.list("vulnerability").isEmpty();
        evictions.plan(
                step.obligation(),
                answers.date("evictionDay"),
                vulnerable,
                answers.find("protection").orElse(null));
    }
}
