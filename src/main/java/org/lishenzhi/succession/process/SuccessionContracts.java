package org.lishenzhi.succession.process;

import org.lishenzhi.engine.ProcessContract;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The contracts of this stage's models. */
@Configuration(proxyBeanMethods = false)
class SuccessionContracts {

    @Bean
    ProcessContract partySuccessionContract() {
        return PartySuccessionProcess.CONTRACT;
    }

    @Bean
    ProcessContract debtorDeathContract() {
        return DebtorDeathProcess.CONTRACT;
    }
}
