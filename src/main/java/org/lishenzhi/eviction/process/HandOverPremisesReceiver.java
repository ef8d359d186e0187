package org.lishenzhi.eviction.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.eviction.Handovers;
import org.springframework.stereotype.Component;

/** 监督交付房屋: the handover under supervision, and the notice to collect what was left. */
@Component
final class HandOverPremisesReceiver implements Receiver {

    private final Handovers handovers;

    HandOverPremisesReceiver(Handovers handovers) {
        this.handovers = handovers;
    }

    @Override
    public String form() {
        return "hand-over-premises";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        if (answers.ticked("somethingLeft")) {
            handovers.keepBelongings(
                    step.obligation(),
                    BelongingsList.read(answers.rows("leftItems")),
                    answers.text("leftItemsStorage"));
        }
        handovers.handOver(
                step.obligation(), answers.date("handedOverOn"), answers.text("premisesState"), by, step.taskId());
        answers.findDate("collectionNoticeOn")
                .ifPresent(given -> handovers.announceCollection(step.obligation(), given, by, step.taskId()));
    }
}
