package org.lishenzhi.closing.process;

import org.lishenzhi.engine.ProcessContract;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The contracts of this stage's models. */
@Configuration(proxyBeanMethods = false)
class ClosingContracts {

    @Bean
    ProcessContract enforcementClosingContract() {
        return EnforcementClosingProcess.CONTRACT;
    }

    @Bean
    ProcessContract enforcementCostsContract() {
        return EnforcementCostsProcess.CONTRACT;
    }

    @Bean
    ProcessContract closingDecisionContract() {
        return ClosingDecisionProcess.CONTRACT;
    }
}
