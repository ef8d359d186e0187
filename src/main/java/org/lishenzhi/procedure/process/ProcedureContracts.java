package org.lishenzhi.procedure.process;

import org.lishenzhi.engine.ProcessContract;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The contracts of this stage's models. */
@Configuration(proxyBeanMethods = false)
class ProcedureContracts {

    @Bean
    ProcessContract proceduralChange() {
        return ProceduralChangeProcess.CONTRACT;
    }
}
