package org.lishenzhi.performance.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.performance.Deliveries;
import org.lishenzhi.performance.DeliveryManner;
import org.lishenzhi.performance.process.ThingDeliveryProcess.DeliveryOutcome;
import org.springframework.stereotype.Component;

/** 强制取交特定物: taken and handed over, not obtained, or found to be gone. */
@Component
final class TakeThingReceiver implements Receiver {

    private final Deliveries deliveries;

    TakeThingReceiver(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public String form() {
        return "take-thing";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        switch (answers.choice("deliveryOutcome", DeliveryOutcome.class)) {
            case HANDED_OVER ->
                deliveries.handOver(
                        step.obligation(),
                        answers.date("handedOverOn"),
                        answers.choice("deliveryManner", DeliveryManner.class),
                        by,
                        step.taskId());
            case GONE -> deliveries.gone(step.obligation(), answers.date("foundOn"), by, step.taskId());
            case NOT_DELIVERED -> {
                // the step record tells of the attempt; the order is given anew
            }
        }
    }
}
