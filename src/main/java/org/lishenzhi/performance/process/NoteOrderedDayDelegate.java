package org.lishenzhi.performance.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lishenzhi.performance.OrderedDays;
import org.lishenzhi.performance.process.ThingDeliveryProcess.Variables;
import org.springframework.stereotype.Component;

/** 确定交付期、确定履行期: the first day on which the order has not been obeyed in time. */
@Component
final class NoteOrderedDayDelegate implements JavaDelegate {

    private final OrderedDays orders;

    NoteOrderedDayDelegate(OrderedDays orders) {
        this.orders = orders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        LocalDate lastDay = orders.of(Variables.OBLIGATION_ID.get(execution)).orElseThrow();
        Variables.OVERDUE_ON.set(execution, lastDay.plusDays(1).toString());
    }
}
