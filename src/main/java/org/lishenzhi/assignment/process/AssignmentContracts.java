package org.lishenzhi.assignment.process;

import org.lishenzhi.engine.ProcessContract;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The contracts of this stage's models. */
@Configuration(proxyBeanMethods = false)
class AssignmentContracts {

    @Bean
    ProcessContract officerChangeContract() {
        return OfficerChangeProcess.CONTRACT;
    }
}
