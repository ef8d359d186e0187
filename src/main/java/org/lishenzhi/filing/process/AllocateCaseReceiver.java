package org.lishenzhi.filing.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.filing.Allocations;
import org.lishenzhi.filing.Track;
import org.lishenzhi.security.RecusalGround;
import org.lishenzhi.security.Recusals;
import org.springframework.stereotype.Component;

/** 确认分案: enters who must not take the case, then gives it to a judge who may. */
@Component
final class AllocateCaseReceiver implements Receiver {

    private final Allocations allocations;
    private final Recusals recusals;

    AllocateCaseReceiver(Allocations allocations, Recusals recusals) {
        this.allocations = allocations;
        this.recusals = recusals;
    }

    @Override
    public String form() {
        return "allocate-case";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        String caseId = step.caseId();
        answers.rows("recusals")
                .forEach(row -> recusals.enter(
                        caseId, row.text("recusedJudge"), row.choice("ground", RecusalGround.class), by));
        allocations.allocate(
                caseId,
                answers.choice("track", Track.class),
                answers.text("judge"),
                answers.find("deviationReason").orElse(null),
                by,
                step.taskId());
        answers.find("assistant").ifPresent(assistant -> allocations.assist(caseId, assistant));
    }
}
