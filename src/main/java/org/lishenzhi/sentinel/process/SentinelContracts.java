package org.lishenzhi.sentinel.process;

import org.lishenzhi.engine.ProcessContract;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The contracts of the sentinel's models. */
@Configuration(proxyBeanMethods = false)
class SentinelContracts {

    @Bean
    ProcessContract caseSentinel() {
        return CaseSentinelProcess.CONTRACT;
    }

    @Bean
    ProcessContract stuckCase() {
        return StuckCaseProcess.CONTRACT;
    }
}
