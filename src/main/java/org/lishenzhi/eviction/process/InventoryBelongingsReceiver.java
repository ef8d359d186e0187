package org.lishenzhi.eviction.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.eviction.Handovers;
import org.springframework.stereotype.Component;

/** 清点登记物品: what was found inside, and where it is kept. */
@Component
final class InventoryBelongingsReceiver implements Receiver {

    private final Handovers handovers;

    InventoryBelongingsReceiver(Handovers handovers) {
        this.handovers = handovers;
    }

    @Override
    public String form() {
        return "inventory-belongings";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        if (!answers.ticked("nothingLeft")) {
            handovers.keepBelongings(
                    step.obligation(), BelongingsList.read(answers.rows("items")), answers.text("storage"));
        }
    }
}
