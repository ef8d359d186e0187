package org.lishenzhi.performance.process;

import org.lishenzhi.engine.ProcessContract;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The contracts of this stage's models. */
@Configuration(proxyBeanMethods = false)
class PerformanceContracts {

    @Bean
    ProcessContract obligationPerformanceContract() {
        return ObligationPerformanceProcess.CONTRACT;
    }

    @Bean
    ProcessContract moneyPerformanceContract() {
        return MoneyPerformanceProcess.CONTRACT;
    }

    @Bean
    ProcessContract thingDeliveryContract() {
        return ThingDeliveryProcess.CONTRACT;
    }

    @Bean
    ProcessContract actPerformanceContract() {
        return ActPerformanceProcess.CONTRACT;
    }
}
