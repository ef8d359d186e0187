package org.lishenzhi.enforcement.process;

import org.lishenzhi.engine.ProcessContract;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The contracts of this stage's models. */
@Configuration(proxyBeanMethods = false)
class EnforcementContracts {

    @Bean
    ProcessContract judgmentEnforcementContract() {
        return JudgmentEnforcementProcess.CONTRACT;
    }

    @Bean
    ProcessContract enforcementAcceptanceContract() {
        return EnforcementAcceptanceProcess.CONTRACT;
    }

    @Bean
    ProcessContract enforcementNoticeContract() {
        return EnforcementNoticeProcess.CONTRACT;
    }

    @Bean
    ProcessContract enforcementExtensionContract() {
        return EnforcementExtensionProcess.CONTRACT;
    }
}
