package org.lishenzhi.performance.process;

import org.lishenzhi.engine.forms.Answers;
import org.lishenzhi.engine.forms.Receiver;
import org.lishenzhi.engine.forms.Step;
import org.lishenzhi.performance.OrderedDays;
import org.springframework.stereotype.Component;

/** 责令履行行为: the day by which the act is to be done. */
@Component
final class OrderActReceiver implements Receiver {

    private final OrderedDays orders;

    OrderActReceiver(OrderedDays orders) {
        this.orders = orders;
    }

    @Override
    public String form() {
        return "order-act";
    }

    @Override
    public void receive(Step step, Answers answers, String by) {
        orders.order(step.obligation(), answers.date("orderedOn"), answers.date("performBy"), by, step.taskId());
    }
}
