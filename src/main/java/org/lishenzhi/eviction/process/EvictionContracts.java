package org.lishenzhi.eviction.process;

import org.lishenzhi.engine.ProcessContract;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The contracts of this stage's models. */
@Configuration(proxyBeanMethods = false)
class EvictionContracts {

    @Bean
    ProcessContract evictionContract() {
        return EvictionProcess.CONTRACT;
    }

    @Bean
    ProcessContract forcedEvictionContract() {
        return ForcedEvictionProcess.CONTRACT;
    }
}
