package org.lishenzhi.lifecycle.process;

import org.lishenzhi.engine.ProcessContract;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The contracts of the story's models. */
@Configuration(proxyBeanMethods = false)
class LifecycleContracts {

    @Bean
    ProcessContract caseLifecycle() {
        return CaseLifecycleProcess.CONTRACT;
    }

    @Bean
    ProcessContract performancePeriod() {
        return PerformancePeriodProcess.CONTRACT;
    }

    @Bean
    ProcessContract incomingEvent() {
        return IncomingEventProcess.CONTRACT;
    }
}
