package org.lishenzhi.performance.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.performance.OrderedDays;
import org.springframework.stereotype.Component;

/** 责令交付特定物: the day by which the thing is to be delivered. */
@Component
final class OrderDeliveryReceiver implements Receiver {

    private final OrderedDays orders;

    OrderDeliveryReceiver(OrderedDays orders) {
        this.orders = orders;
    }

    @Override
    public String form() {
        return "order-delivery";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        orders.order(step.obligation(), answers.date("orderedOn"), answers.date("performBy"), by, step.taskId());
    }
}
