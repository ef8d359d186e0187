package org.lishenzhi.preservation.process;

import org.lishenzhi.engine.ProcessContract;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The contracts of this stage's models. */
@Configuration(proxyBeanMethods = false)
class PreservationContracts {

    @Bean
    ProcessContract propertyPreservationContract() {
        return PropertyPreservationProcess.CONTRACT;
    }

    @Bean
    ProcessContract preservationRulingContract() {
        return PreservationRulingProcess.CONTRACT;
    }

    @Bean
    ProcessContract preservationRenewalContract() {
        return PreservationRenewalProcess.CONTRACT;
    }

    @Bean
    ProcessContract preservationReleaseContract() {
        return PreservationReleaseProcess.CONTRACT;
    }

    @Bean
    ProcessContract preservationSweepContract() {
        return PreservationSweepProcess.CONTRACT;
    }
}
