package org.lishenzhi.performance.process;

import org.lishenzhi.engine.forms.Presenter;
import org.lishenzhi.performance.OrderedDays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What several forms of this stage show alike besides the heading of the case. */
@Configuration(proxyBeanMethods = false)
class PerformancePages {

    @Bean
    Presenter dayOfDelivery(OrderedDays orders) {
        return new OrderedDayPage("supervise-delivery", orders);
    }

    @Bean
    Presenter dayMissed(OrderedDays orders) {
        return new OrderedDayPage("take-thing", orders);
    }

    @Bean
    Presenter dayOfAct(OrderedDays orders) {
        return new OrderedDayPage("verify-act", orders);
    }
}
