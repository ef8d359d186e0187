package org.lishenzhi.urging.process;

import org.lishenzhi.engine.ProcessContract;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The contracts of this stage's models. */
@Configuration(proxyBeanMethods = false)
class UrgingContracts {

    @Bean
    ProcessContract preEnforcementUrgingContract() {
        return PreEnforcementUrgingProcess.CONTRACT;
    }

    @Bean
    ProcessContract urgingTalksContract() {
        return UrgingTalksProcess.CONTRACT;
    }

    @Bean
    ProcessContract urgingAgreementContract() {
        return UrgingAgreementProcess.CONTRACT;
    }
}
