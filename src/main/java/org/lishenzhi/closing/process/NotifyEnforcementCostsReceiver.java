package org.lishenzhi.closing.process;

import org.lishenzhi.closing.ClosingCosts;
import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.springframework.stereotype.Component;

/** 通知交纳执行费用: one debtor was told in writing what he owes. */
@Component
final class NotifyEnforcementCostsReceiver implements Receiver {

    private final ClosingCosts costs;

    NotifyEnforcementCostsReceiver(ClosingCosts costs) {
        this.costs = costs;
    }

    @Override
    public String form() {
        return "notify-enforcement-costs";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        costs.notify(
                step.caseId(),
                step.person(),
                answers.date("servedOn"),
                answers.text("serviceManner"),
                by,
                step.taskId());
    }
}
