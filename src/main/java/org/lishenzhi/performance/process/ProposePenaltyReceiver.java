package org.lishenzhi.performance.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.performance.Acts;
import org.lishenzhi.performance.Penalty;
import org.springframework.stereotype.Component;

/** 提请罚款拘留: the proposal, for others to decide on. */
@Component
final class ProposePenaltyReceiver implements Receiver {

    private final Acts acts;

    ProposePenaltyReceiver(Acts acts) {
        this.acts = acts;
    }

    @Override
    public String form() {
        return "propose-penalty";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        acts.proposePenalty(
                step.obligation(),
                answers.date("proposedOn"),
                answers.choice("penalty", Penalty.class),
                by,
                step.taskId());
    }
}
