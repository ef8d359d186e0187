package org.lishenzhi.deadlines.process;

import org.lishenzhi.engine.ProcessContract;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The contracts of this stage's models. */
@Configuration(proxyBeanMethods = false)
class DeadlineContracts {

    @Bean
    ProcessContract deadlineWarnings() {
        return DeadlineWarningsProcess.CONTRACT;
    }
}
